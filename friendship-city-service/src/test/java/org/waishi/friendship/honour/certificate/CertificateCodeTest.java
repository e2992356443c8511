package org.waishi.friendship.honour.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificateCodeTest {

  private static final CertificateCode CODE = CertificateCode.of("n1", "QD-QDA-2026-0001");

  @Test
  void a_code_is_the_same_for_the_same_certificate_and_another_for_any_other() {
    assertThat(CODE.text()).hasSize(16);
    assertThat(CertificateCode.of("n1", "QD-QDA-2026-0001")).isEqualTo(CODE);
    assertThat(CertificateCode.of("n2", "QD-QDA-2026-0001")).isNotEqualTo(CODE);
    assertThat(CertificateCode.of("n1", "QD-QDA-2026-0002")).isNotEqualTo(CODE);
  }

  @Test
  void only_the_whole_code_is_the_code() {
    assertThat(CODE.is(CODE.text())).isTrue();
    assertThat(CODE.is(CODE.text().substring(1))).isFalse();
    assertThat(CODE.is("")).isFalse();
  }
}
