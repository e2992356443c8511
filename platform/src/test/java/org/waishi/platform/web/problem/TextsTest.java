package org.waishi.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.ProblemTexts;

class TextsTest {

  private static final Texts TEXTS = new Texts("org.waishi.platform.web.sample");

  @Test
  void every_refusal_of_the_platform_has_its_words() {
    assertThat(ProblemTexts.of("none").gapsIn("org.waishi.platform")).isEmpty();
  }

  @Test
  void both_languages_say_the_same_things() throws IOException {
    assertThat(keys("problems_zh.properties")).isEqualTo(keys("problems.properties"));
  }

  @Test
  void a_code_without_words_is_found() {
    assertThat(ProblemTexts.of("none").gapsOf("required", "no-such-fault"))
        .containsExactly(
            "no-such-fault.detail has no text in en", "no-such-fault.detail has no text in zh");
  }

  @Test
  void places_are_filled_and_what_is_unknown_stays() {
    assertThat(TEXTS.text("still-open.detail", Locale.CHINESE, Map.of("count", "$1 {x}")))
        .isEqualTo("未结事项：$1 {x}。");
    assertThat(TEXTS.text("still-open.detail", Locale.ENGLISH, Map.of()))
        .isEqualTo("Still open: {count}.");
    assertThat(TEXTS.text("nothing.title", Locale.ENGLISH, Map.of())).isEqualTo("nothing.title");
  }

  private static Set<String> keys(String bundle) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(bundle);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties.stringPropertyNames();
  }
}
