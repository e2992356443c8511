package org.waishi.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.platform.keyring.KeyRing;

class FieldCipherTest {

  private static final Holder MRS_ZHANG = new Holder("card-application", "a-1");
  private static final Place PASSPORT = MRS_ZHANG.at(PersonalField.PASSPORT);
  private static final String NUMBER = "E12345678";

  @TempDir Path folder;

  private KeyRing ring;
  private FieldCipher cipher;

  @BeforeEach
  void keys() {
    ring = KeyRing.open(folder.resolve("keyset.json"), true);
    cipher = new FieldCipher(new TinkSuite(ring));
  }

  @Test
  void a_sealed_value_is_opened_where_it_was_sealed() {
    assertThat(cipher.open(PASSPORT, cipher.seal(PASSPORT, NUMBER))).isEqualTo(NUMBER);
  }

  @Test
  void a_ciphertext_moved_to_another_record_or_field_cannot_be_opened() {
    SealedField sealed = cipher.seal(PASSPORT, NUMBER);
    Place elsewhere = new Holder("card-application", "a-2").at(PersonalField.PASSPORT);
    assertThatThrownBy(() -> cipher.open(elsewhere, sealed))
        .isInstanceOf(UnreadableField.class)
        .hasMessageStartingWith("card-application/a-2/PASSPORT cannot be opened with key tink-");
    assertThatThrownBy(() -> cipher.open(MRS_ZHANG.at(PersonalField.IDENTITY_CARD), sealed))
        .isInstanceOf(UnreadableField.class);
  }

  @Test
  void a_ciphertext_changed_in_one_bit_cannot_be_opened() {
    SealedField sealed = cipher.seal(PASSPORT, NUMBER);
    byte[] changed = sealed.ciphertext();
    changed[changed.length - 1] ^= 1;
    var forged = new SealedField(sealed.keyId(), changed, sealed.tokens(), sealed.masked());
    assertThatThrownBy(() -> cipher.open(PASSPORT, forged)).isInstanceOf(UnreadableField.class);
  }

  @Test
  void a_value_sealed_with_another_keyset_cannot_be_opened_nor_found() {
    KeyRing another = KeyRing.open(folder.resolve("another.json"), true);
    SealedField foreign = new FieldCipher(new TinkSuite(another)).seal(PASSPORT, NUMBER);
    assertThatThrownBy(() -> cipher.open(PASSPORT, foreign)).isInstanceOf(UnreadableField.class);
    assertThat(foreign.tokens())
        .doesNotContainAnyElementsOf(cipher.searchTokens(PersonalField.PASSPORT, NUMBER));
  }

  @Test
  void no_stored_byte_shows_the_value() {
    SealedField sealed = cipher.seal(PASSPORT, NUMBER);
    assertThat(new String(sealed.ciphertext(), StandardCharsets.ISO_8859_1))
        .doesNotContain(NUMBER, "12345");
    assertThat(sealed.tokens().toString() + sealed).doesNotContain("12345");
  }

  @Test
  void the_same_value_is_never_sealed_twice_alike() {
    assertThat(cipher.seal(PASSPORT, NUMBER).ciphertext())
        .isNotEqualTo(cipher.seal(PASSPORT, NUMBER).ciphertext());
  }

  @Test
  void equal_values_have_the_same_token_however_they_are_written() {
    assertThat(cipher.seal(PASSPORT, NUMBER).tokens())
        .isEqualTo(cipher.searchTokens(PersonalField.PASSPORT, " e12-345 678 "))
        .isEqualTo(cipher.searchTokens(PersonalField.PASSPORT, "Ｅ12345678"))
        .isNotEqualTo(cipher.searchTokens(PersonalField.PASSPORT, "E12345679"));
    assertThat(cipher.searchTokens(PersonalField.PHONE, "+86 138-1234-5678"))
        .isEqualTo(cipher.searchTokens(PersonalField.PHONE, "13812345678"));
    assertThat(cipher.searchTokens(PersonalField.NAME, "Müller-Łukasz, José"))
        .isEqualTo(cipher.searchTokens(PersonalField.NAME, "jose MULLER LUKASZ"))
        .isNotEqualTo(cipher.searchTokens(PersonalField.NAME, "jose muller"));
    assertThat(cipher.searchTokens(PersonalField.NAME, "王 小明"))
        .isEqualTo(cipher.searchTokens(PersonalField.NAME, "王小明"))
        .isNotEqualTo(cipher.searchTokens(PersonalField.NAME, "小明王"));
    assertThat(cipher.searchTokens(PersonalField.READING, "shanyi|danyi"))
        .containsAll(cipher.searchTokens(PersonalField.READING, "Shan Yi"))
        .containsAll(cipher.searchTokens(PersonalField.READING, "dānyī"))
        .doesNotContainAnyElementsOf(cipher.searchTokens(PersonalField.READING, "yi shan"));
    assertThat(cipher.searchTokens(PersonalField.NAME, "Zhang, San"))
        .isEqualTo(cipher.searchTokens(PersonalField.NAME, "ZHANG SAN"));
    assertThat(cipher.searchTokens(PersonalField.EMAIL, "a-b@example.com"))
        .isNotEqualTo(cipher.searchTokens(PersonalField.EMAIL, "ab@example.com"));
  }

  @Test
  void the_same_digits_in_another_kind_have_another_token() {
    assertThat(cipher.searchTokens(PersonalField.PHONE, "13812345678"))
        .isNotEqualTo(cipher.searchTokens(PersonalField.IDENTITY_CARD, "13812345678"));
  }

  @Test
  void health_facts_are_not_searched() {
    Place health = MRS_ZHANG.at(PersonalField.HEALTH);
    assertThat(cipher.seal(health, "diabetes").tokens()).isEmpty();
    assertThat(cipher.searchTokens(PersonalField.HEALTH, "diabetes")).isEmpty();
  }

  @Test
  void a_mark_is_its_own_tokens_and_keeps_them_through_a_change_of_keys() {
    String marks = String.join(" ", cipher.searchTokens(PersonalField.OPEN_CLAIM, "somebody"));
    Place place = MRS_ZHANG.at(PersonalField.PERSON_MARK);
    SealedField sealed = cipher.seal(place, marks);
    assertThat(sealed.tokens()).containsExactly(marks);
    ring.rotate();
    assertThat(cipher.reseal(place, sealed).tokens()).containsExactly(marks);
    assertThat(cipher.searchTokens(PersonalField.OPEN_CLAIM, "somebody")).contains(marks);
  }

  @Test
  void an_old_value_is_readable_and_found_after_a_rotation() {
    SealedField old = cipher.seal(PASSPORT, NUMBER);
    ring.rotate();
    assertThat(cipher.open(PASSPORT, old)).isEqualTo(NUMBER);
    assertThat(cipher.searchTokens(PersonalField.PASSPORT, NUMBER))
        .hasSize(2)
        .containsAnyElementsOf(old.tokens());
  }

  @Test
  void a_value_sealed_again_names_the_new_key() {
    SealedField old = cipher.seal(PASSPORT, NUMBER);
    ring.rotate();
    SealedField fresh = cipher.reseal(PASSPORT, old);
    assertThat(cipher.needsReseal(old)).isTrue();
    assertThat(cipher.needsReseal(fresh)).isFalse();
    assertThat(fresh.keyId()).isEqualTo(ring.primaryKeyId()).isNotEqualTo(old.keyId());
    assertThat(cipher.open(PASSPORT, fresh)).isEqualTo(NUMBER);
  }

  @Test
  void once_old_search_keys_are_retired_only_values_sealed_again_are_found() {
    SealedField old = cipher.seal(PASSPORT, NUMBER);
    ring.rotate();
    SealedField fresh = cipher.reseal(PASSPORT, old);
    ring.retireSearchKeys();
    assertThat(cipher.searchTokens(PersonalField.PASSPORT, NUMBER))
        .containsExactly(fresh.tokens().getFirst())
        .doesNotContainAnyElementsOf(old.tokens());
    assertThat(cipher.open(PASSPORT, old)).isEqualTo(NUMBER);
  }

  @Test
  void blank_and_broken_text_is_not_sealed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cipher.seal(PASSPORT, " "))
        .withMessage(
            "card-application/a-1/PASSPORT is blank or broken text (expected: a value, or no such field)");
    assertThatIllegalArgumentException().isThrownBy(() -> cipher.seal(PASSPORT, "E1\ud800"));
  }
}
