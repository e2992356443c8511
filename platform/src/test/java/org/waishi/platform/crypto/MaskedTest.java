package org.waishi.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

  @ParameterizedTest(name = "{0} {1} is shown as {2}")
  @CsvSource({
    "PASSPORT, E12345678, E1****678",
    "PASSPORT, e1234 5678, E1****678",
    "PASSPORT, E1234567, ******",
    "PASSPORT, 𠮷𠮷𠮷𠮷𠮷𠮷, ******",
    "IDENTITY_CARD, 370202199001011234, 3702**********1234",
    "IDENTITY_CARD, 37020219900101123x, 3702**********123X",
    "IDENTITY_CARD, 370202900101123, 3702*******1123",
    "IDENTITY_CARD, 3702, ******",
    "PHONE, 13812345678, 138****5678",
    "PHONE, +86 138 1234 5678, 138****5678",
    "PHONE, +82 10 1234 5678, +82******5678",
    "PHONE, 110, ******",
    "EMAIL, zhang.san@example.com, z***@example.com",
    "EMAIL, @example.com, ******",
    "EMAIL, nobody, ******",
    "NAME, 张三, 张*",
    "NAME, 张三丰, 张*",
    "NAME, 𠮷田, 𠮷*",
    "NAME, ZHANG  Sanfeng, Z*** S***",
    "NAME, Müller, M***",
    "BIRTH_DATE, 1990-01-01, 1990-**-**",
    "BIRTH_DATE, 1 January 1990, ******",
    "ADDRESS, 'Hong Kong Road 1, Qingdao', ******",
    "WHEREABOUTS, 'Hotel at the river, Bangkok', ******",
    "ACCOUNT, 'A boat sank', ******",
    "HEALTH, diabetes, ******",
  })
  void a_value_is_masked_by_its_kind(PersonalField kind, String value, String masked) {
    assertThat(Masked.of(kind, value).text()).isEqualTo(masked);
  }

  @Test
  void a_roster_shows_a_masked_name_a_line_and_no_passport() {
    assertThat(Masked.of(PersonalField.ROSTER, "E12345678 张三丰\nE87654321 ZHANG San").text())
        .isEqualTo("张*\nZ*** S***");
  }
}
