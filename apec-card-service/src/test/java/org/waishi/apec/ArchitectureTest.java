package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.ArchitectureRules;
import org.waishi.platform.testing.ProblemTexts;

class ArchitectureTest {

  @Test
  void the_rules_of_the_house_hold() {
    ArchitectureRules.check("org.waishi.apec");
  }

  @Test
  void every_refusal_has_words_in_both_languages() {
    ProblemTexts texts = ProblemTexts.of("problems");
    assertThat(texts.gapsIn("org.waishi.apec")).isEmpty();
    assertThat(texts.gapsOf("economy-twice", "economy-name", "never-pre-clears")).isEmpty();
  }
}
