package org.waishi.friendship.honour.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.office.OfficeCity;

class CertificateTest {

  private static final Certificate OF_WEIHAI =
      new Certificate(
          "Maria Musterfrau",
          "Honorary Citizen",
          "WH-7",
          LocalDate.of(2026, 5, 1),
          "https://wsb.example/7",
          new OfficeCity("WH", "威海市", "Weihai"));

  @Test
  void it_is_given_by_the_city_that_is_set_up() {
    assertThat(OF_WEIHAI.in(Locale.CHINESE).toString())
        .contains("为威海市对外友好", "威海市人民政府")
        .doesNotContain("青岛", "{");
    assertThat(OF_WEIHAI.in(Locale.ENGLISH).toString())
        .contains("exchanges of Weihai with", "The People's Government of Weihai")
        .doesNotContain("Qingdao", "{");
  }
}
