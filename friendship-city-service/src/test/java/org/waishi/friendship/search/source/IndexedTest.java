package org.waishi.friendship.search.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.web.problem.Texts;

class IndexedTest {

  private static final Texts WORDS = new Texts("search");

  static Stream<Enum<?>> kinds() {
    return Stream.of(TieKind.values(), AgreementKind.values(), PaperKind.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_sort_of_thing_has_a_name_in_chinese_and_in_english(Enum<?> kind) {
    String key = kind.getDeclaringClass().getSimpleName() + "." + kind.name();
    assertThat(WORDS.find(key, Locale.CHINESE)).get().asString().containsPattern("\\p{IsHan}");
    assertThat(WORDS.find(key, Locale.ENGLISH)).get().asString().matches("[A-Z][a-z -]+");
  }
}
