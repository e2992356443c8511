package org.waishi.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.ProblemTexts;

class RefusalTextsTest {

  @Test
  void every_refusal_has_words_in_both_languages() {
    assertThat(ProblemTexts.of("problems").gapsIn("org.waishi.event")).isEmpty();
  }

  @Test
  void the_calendar_says_the_same_things_in_both_languages() {
    assertThat(ResourceBundle.getBundle("calendar", Locale.CHINESE).keySet())
        .isEqualTo(ResourceBundle.getBundle("calendar", Locale.ENGLISH).keySet())
        .contains("alert.TAKE_CARE", "alert.CAUTION", "alert.DO_NOT_GO");
  }
}
