package org.waishi.platform.keyring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.crypto.Place;
import org.waishi.platform.crypto.SealedField;
import org.waishi.platform.crypto.TinkSuite;

class KeyRingTest {

  private static final Place PHONE = new Holder("registration", "r-1").at(PersonalField.PHONE);

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("keyset.json");
  }

  @Test
  void a_missing_keyset_is_told_in_one_sentence_and_not_made_up() {
    assertThatThrownBy(() -> KeyRing.open(file, false))
        .isInstanceOf(KeysetUnusable.class)
        .hasMessage(
            "the keyset file %s does not exist: put it there, or start once with waishi.keyset-create=true to make a new one, which opens nothing that was sealed before"
                .formatted(file));
    assertThat(file).doesNotExist();
  }

  @Test
  void a_new_keyset_is_for_its_owner_only_and_stays_so_after_a_rotation() throws IOException {
    KeyRing ring = KeyRing.open(file, true);
    assertThat(permissions(file)).isEqualTo("rw-------");
    ring.rotate();
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(folder.resolve("keyset.json.lock"))).isEqualTo("rw-------");
    assertThat(folder.resolve("keyset.json.new")).doesNotExist();
  }

  @Test
  void a_keyset_open_to_others_is_refused() throws IOException {
    KeyRing.open(file, true);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> KeyRing.open(file, true))
        .hasMessage(
            "the keyset file %s is open to others (rw-r--r--): make it readable for its owner only, chmod 600"
                .formatted(file));
  }

  @Test
  void a_keyset_that_is_there_is_never_made_anew() {
    String key = KeyRing.open(file, true).primaryKeyId();
    assertThat(KeyRing.open(file, true).primaryKeyId()).isEqualTo(key);
    assertThat(KeyRing.open(file, false).primaryKeyId()).isEqualTo(key);
  }

  @Test
  void a_damaged_keyset_is_refused_and_left_as_it_is() throws IOException {
    KeyRing.open(file, true);
    Files.writeString(file, "{\"wrapping\": \"none\", \"encry");
    assertThatThrownBy(() -> KeyRing.open(file, true))
        .isInstanceOf(KeysetUnusable.class)
        .hasMessage("the keyset file %s cannot be read: it is not JSON".formatted(file));
    assertThat(file).hasContent("{\"wrapping\": \"none\", \"encry");
  }

  @Test
  void a_keyset_wrapped_by_a_service_we_do_not_speak_to_is_refused() throws IOException {
    KeyRing.open(file, true);
    String text = Files.readString(file).replace("\"none\"", "\"aws-kms://key\"");
    Files.writeString(file, text);
    assertThatThrownBy(() -> KeyRing.open(file, false))
        .hasMessageEndingWith("cannot be read: its wrapping is 'aws-kms://key' (expected: 'none')");
  }

  @Test
  void a_rotation_keeps_every_key_and_outlives_a_restart() {
    KeyRing ring = KeyRing.open(file, true);
    String first = ring.primaryKeyId();
    ring.rotate();
    KeyRing restarted = KeyRing.open(file, false);
    assertThat(restarted.primaryKeyId()).isEqualTo(ring.primaryKeyId()).isNotEqualTo(first);
    assertThat(restarted.keyIds()).containsExactly(first, ring.primaryKeyId());
  }

  @Test
  void what_a_crash_left_half_written_does_not_stop_the_next_rotation() throws IOException {
    KeyRing ring = KeyRing.open(file, true);
    Files.writeString(folder.resolve("keyset.json.new"), "{\"wrapping");
    ring.rotate();
    assertThat(KeyRing.open(file, false).keyIds()).hasSize(2);
  }

  @Test
  void a_keyset_is_made_in_a_new_folder_and_a_lost_folder_is_told() throws IOException {
    Path deep = folder.resolve("keys").resolve("keyset.json");
    KeyRing ring = KeyRing.open(deep, true);
    Files.move(deep.getParent(), folder.resolve("gone"));
    assertThatThrownBy(ring::rotate)
        .hasMessage(
            "the keyset file %1$s cannot be written: %1$s.lock does not exist".formatted(deep));
  }

  @Test
  void a_copy_that_reloads_seals_with_the_new_key_too() {
    KeyRing here = KeyRing.open(file, true);
    KeyRing there = KeyRing.open(file, false);
    here.rotate();
    assertThat(there.primaryKeyId()).isNotEqualTo(here.primaryKeyId());
    there.reload();
    assertThat(there.primaryKeyId()).isEqualTo(here.primaryKeyId());
  }

  @Test
  void another_copy_of_the_service_opens_and_finds_what_was_sealed_after_a_rotation() {
    KeyRing here = KeyRing.open(file, true);
    FieldCipher there = new FieldCipher(new TinkSuite(KeyRing.open(file, false)));
    here.rotate();
    SealedField sealed = new FieldCipher(new TinkSuite(here)).seal(PHONE, "13812345678");
    assertThat(there.searchTokens(PersonalField.PHONE, "13812345678"))
        .containsAnyElementsOf(sealed.tokens());
    assertThat(there.open(PHONE, sealed)).isEqualTo("13812345678");
    assertThat(there.needsReseal(sealed)).isFalse();
  }

  @Test
  void rotations_at_the_same_time_lose_no_key() {
    KeyRing.open(file, true);
    var made =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(_ -> KeyRing.open(file, true))
            .peek(KeyRing::rotate)
            .map(KeyRing::primaryKeyId)
            .collect(toSet());
    assertThat(KeyRing.open(file, false).keyIds()).hasSize(9).containsAll(made);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
