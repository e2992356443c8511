package org.waishi.friendship.honour.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waishi.friendship.honour.certificate.PublicAddress.CertificateAddressNotPublic;

class PublicAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:18080/certificates",
        "https://127.0.0.1/certificates",
        "https://localhost/certificates",
        "https://[::1]/certificates",
        "http://wb.qingdao.example/certificates",
        "certificates"
      })
  void nothing_is_printed_with_an_address_that_nobody_can_ask_safely(String address) {
    assertThat(new PublicAddress(URI.create(address), false).against())
        .hasValue(new CertificateAddressNotPublic(address));
    assertThat(new PublicAddress(URI.create(address), true).against()).isEmpty();
  }

  @Test
  void a_public_https_address_is_printed_with_number_and_code() {
    PublicAddress address =
        new PublicAddress(URI.create("https://wb.qingdao.example/certificates"), false);
    assertThat(address.against()).isEmpty();
    assertThat(address.of("QD-1", "c0de"))
        .isEqualTo("https://wb.qingdao.example/certificates/QD-1?code=c0de");
  }
}
