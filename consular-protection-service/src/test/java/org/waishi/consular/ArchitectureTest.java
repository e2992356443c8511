package org.waishi.consular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.ArchitectureRules;
import org.waishi.platform.testing.ProblemTexts;

class ArchitectureTest {

  @Test
  void the_rules_of_the_house_hold() {
    ArchitectureRules.check("org.waishi.consular");
  }

  @Test
  void every_refusal_has_words_in_both_languages() {
    assertThat(ProblemTexts.of("problems").gapsIn("org.waishi.consular")).isEmpty();
  }
}
