package org.waishi.friendship.honour.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.crypto.TinkSuite;
import org.waishi.platform.keyring.KeyRing;

class CertificateCodesTest {

  private static final PersonalData NONE = PersonalData.none(new Holder("nomination", "n1"));

  @TempDir Path folder;

  private KeyRing ring;
  private FieldCipher cipher;
  private CertificateCodes codes;

  @BeforeEach
  void keys() {
    ring = KeyRing.open(folder.resolve("keyset.json"), true);
    cipher = new FieldCipher(new TinkSuite(ring));
    codes = new CertificateCodes(cipher);
  }

  @Test
  void the_same_award_gets_another_code_each_time_it_is_drawn_and_keeps_what_it_has() {
    PersonalData drawn = codes.drawn(NONE);
    assertThat(codes.of(drawn).orElseThrow()).matches("[0-9a-f]{32}");
    assertThat(codes.of(codes.drawn(NONE))).isNotEqualTo(codes.of(drawn));
    assertThat(codes.drawn(drawn)).isEqualTo(drawn);
  }

  @Test
  void only_the_whole_code_is_the_code() {
    PersonalData drawn = codes.drawn(NONE);
    String code = codes.of(drawn).orElseThrow();
    assertThat(codes.is(drawn, code)).isTrue();
    assertThat(codes.is(drawn, code.substring(1))).isFalse();
    assertThat(codes.is(drawn, "")).isFalse();
    assertThat(codes.is(NONE, "")).isFalse();
  }

  @Test
  void a_printed_code_outlives_any_change_of_keys_and_is_shown_nowhere() {
    PersonalData drawn = codes.drawn(NONE);
    String code = codes.of(drawn).orElseThrow();
    ring.rotate();
    PersonalData anew = drawn.reseal(cipher);
    ring.retireSearchKeys();
    assertThat(codes.is(anew, code)).isTrue();
    assertThat(anew.masked().get(PersonalField.PAPER_CODE)).doesNotContain(code.substring(0, 4));
    assertThat(anew.fields().get(PersonalField.PAPER_CODE).tokens()).isEmpty();
  }
}
