package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.ProblemTexts;

class ProblemTextsTest {

  private final ProblemTexts texts = ProblemTexts.of("problems");

  @Test
  void every_refusal_has_words_in_english_and_chinese() {
    assertThat(texts.gapsIn("org.waishi.friendship")).isEmpty();
  }

  @Test
  void every_fault_of_a_table_and_every_warning_has_words_in_english_and_chinese() {
    assertThat(
            texts.gapsOf(
                "doubled-row",
                "unknown-country",
                "passport-of-another-row",
                "renewal-without-end",
                "fields-differ",
                "date-without-relation",
                "tie-without-relations",
                "city-has-active-tie",
                "review-relations",
                "project-of-suspended-tie",
                "project-of-ended-tie",
                "city-has-other-tie",
                "city-tied-elsewhere"))
        .isEmpty();
  }
}
