package org.waishi.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicWordsTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  record Said(@Nullable @PublicWords String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visit of Mr Kim",
        "会见金先生",
        "李女士来访",
        "with E12345678",
        "护照Ｅ１２３４５６７８",
        "370202199001011234",
        "37020219900101123X",
        "call 138 0013 8000",
        "call 13800138000",
        "+82 10 1234",
        "0532-85911234",
        "ask kim@daegu.kr"
      })
  void a_number_an_address_or_a_form_of_address_is_found(String text) {
    assertThat(PersonalMarks.in(text)).isTrue();
    assertThat(takes(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中国与韩国建交30周年纪念活动",
        "Commemoration of 30 years of diplomatic relations between China and Korea",
        "2022-08-24 Forum, 1992-2022",
        "青外办〔2022〕17号",
        "青岛国际会议中心3号厅",
        "Mission and Missouri"
      })
  void titles_places_and_file_numbers_of_the_office_pass(String text) {
    assertThat(PersonalMarks.in(text)).isFalse();
    assertThat(takes(text)).isTrue();
  }

  @Test
  void they_are_one_line_that_says_something_and_is_not_too_long() {
    assertThat(takes("one\ntwo")).isFalse();
    assertThat(takes("  ")).isFalse();
    assertThat(takes("x".repeat(301))).isFalse();
    assertThat(takes("x".repeat(300))).isTrue();
    assertThat(takes(null)).isTrue();
  }

  private static boolean takes(@Nullable String text) {
    return VALIDATOR.validate(new Said(text)).isEmpty();
  }
}
