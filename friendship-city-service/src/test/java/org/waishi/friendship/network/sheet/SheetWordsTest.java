package org.waishi.friendship.network.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.network.transport.Route;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.web.problem.Texts;

class SheetWordsTest {

  private static final Texts WORDS = new Texts("network-sheet");

  @Test
  void every_word_of_the_page_is_there_in_both_languages() throws IOException {
    for (Locale language : Set.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(asked()).isNotEmpty().allMatch(key -> WORDS.find(key, language).isPresent());
    }
  }

  private static Set<String> asked() throws IOException {
    Set<String> keys = new TreeSet<>(Set.of("day", "undated", "more"));
    try (InputStream page = SheetWordsTest.class.getResourceAsStream("/pages/network-sheet.html")) {
      String text = new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
      Pattern.compile("\\{words\\.([A-Za-z_-]+)}")
          .matcher(text)
          .results()
          .map(found -> found.group(1))
          .forEach(keys::add);
    }
    keys.addAll(Stream.of(TieKind.values()).map(kind -> "tie-" + kind).collect(Collectors.toSet()));
    Stream.of(Route.Mode.values()).map(mode -> "mode-" + mode).forEach(keys::add);
    Stream.of(Route.Per.values()).map(per -> "often-" + per).forEach(keys::add);
    return keys;
  }
}
