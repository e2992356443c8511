package org.waishi.event.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryNamesTest {

  @Test
  void economies_are_named_as_the_office_names_them() {
    assertThat(CountryNames.zh("HK")).isEqualTo("中国香港");
    assertThat(CountryNames.en("TW")).isEqualTo("Chinese Taipei");
  }

  @Test
  void countries_are_named_in_both_languages() {
    assertThat(CountryNames.zh("UZ")).isEqualTo("乌兹别克斯坦");
    assertThat(CountryNames.en("UZ")).isEqualTo("Uzbekistan");
  }

  @Test
  void a_code_that_is_none_is_refused_and_no_code_is_well() {
    assertThat(UnknownCountry.against("XX")).containsExactly(new UnknownCountry("XX"));
    assertThat(UnknownCountry.against("KR")).isEmpty();
    assertThat(UnknownCountry.against(null)).isEmpty();
  }
}
