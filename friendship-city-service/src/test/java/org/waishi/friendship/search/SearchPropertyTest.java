package org.waishi.friendship.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waishi.friendship.search.index.Entry;
import org.waishi.friendship.search.index.Kind;
import org.waishi.friendship.search.spelling.Field;
import org.waishi.friendship.search.spelling.Spelling;
import org.waishi.friendship.search.spelling.Term;
import org.waishi.platform.words.Folding;

/** What the index looks up and what the ranking sees are one and the same. */
class SearchPropertyTest {

  @Property
  void folding_a_folded_text_changes_nothing(@ForAll String text) {
    assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
  }

  @Property
  void case_and_width_do_not_matter(@ForAll("names") String name) {
    String wide =
        name.codePoints()
            .map(letter -> letter > 0x20 && letter < 0x7f ? letter + 0xfee0 : letter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(Folding.words(wide)).isEqualTo(Folding.words(name));
    assertThat(Folding.words(name.toLowerCase(Locale.ROOT))).isEqualTo(Folding.words(name));
  }

  @Property
  void every_name_is_found_by_itself_and_by_each_of_its_beginnings(
      @ForAll("names") String name, @ForAll("lengths") int length) {
    Entry entry = entry(name);
    String begun = name.substring(0, name.offsetByCodePoints(0, Math.min(length, points(name))));
    for (String typed : List.of(name, begun)) {
      Question question = Question.of(typed);
      if (!question.words().isEmpty()) {
        assertThat(question.answeredBy(entry)).as(typed + " in " + name).isPresent();
        assertThat(question.lookups()).anyMatch(keys -> entry.keys().containsAll(keys));
      }
    }
  }

  @Property
  void the_index_has_a_word_just_when_the_ranking_sees_it(
      @ForAll("names") String name, @ForAll("names") String other, @ForAll("lengths") int length) {
    Set<String> keys = entry(name).keys();
    Folding.words(other).stream()
        .map(word -> Spelling.beginning(word.length() > length ? cut(word, length) : word))
        .filter(word -> !word.isEmpty())
        .forEach(
            word ->
                assertThat(keys.contains(word))
                    .as(word + " in " + name)
                    .isEqualTo(met(name, word)));
  }

  @Property
  void what_is_found_whole_is_never_worth_less_than_what_is_found_in_part(
      @ForAll("names") String name, @ForAll("lengths") int length) {
    Optional<Question.Answer> whole = Question.of(name).answeredBy(entry(name));
    String begun = name.substring(0, name.offsetByCodePoints(0, Math.min(length, points(name))));
    Optional<Question.Answer> part = Question.of(begun).answeredBy(entry(name));
    if (whole.isPresent() && part.isPresent()) {
      assertThat(whole.get().score()).isGreaterThanOrEqualTo(part.get().score());
    }
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "曼海姆",
            "下关",
            "长滩",
            "重庆",
            "吕",
            "乐",
            "Mannheim",
            "Long",
            "Beach",
            "São",
            "München",
            "Ŝ",
            "Øst",
            "대구",
            "Санкт",
            "北九州",
            "-",
            " ",
            "ß",
            "X1",
            "2026",
            "〔",
            "号",
            "𠀀");
    return pieces.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(1, 12);
  }

  private static Entry entry(String name) {
    return new Entry(
        Kind.CITY, name, name, name, null, null, List.of(new Term(Field.NAME_ZH, name)));
  }

  private static boolean met(String name, String word) {
    return Reason.of(new Term(Field.NAME_ZH, name), word).isPresent();
  }

  private static String cut(String word, int length) {
    boolean splits = Character.isHighSurrogate(word.charAt(length - 1));
    return word.substring(0, splits ? length - 1 : length);
  }

  private static int points(String name) {
    return name.codePointCount(0, name.length());
  }
}
