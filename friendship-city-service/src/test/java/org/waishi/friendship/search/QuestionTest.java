package org.waishi.friendship.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waishi.friendship.search.index.Entry;
import org.waishi.friendship.search.index.Kind;
import org.waishi.friendship.search.spelling.Field;
import org.waishi.friendship.search.spelling.Part;
import org.waishi.friendship.search.spelling.Term;
import org.waishi.friendship.search.spelling.Way;

class QuestionTest {

  private static final Entry MUNICH = city("慕尼黑", "Munich", "München");
  private static final Entry NAGASAKI = city("长崎", "Nagasaki", "長崎");
  private static final Entry LONG_BEACH = city("长滩", "Long Beach", null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "慕尼黑", "慕尼", "尼黑", "Munich", "munich", "MUNI", "ＭＵＮＩＣＨ", "München", "munchen",
        "MUNCHEN", "muni hei", "munihei", "mnh", "MNH", "nihei", "nh", "DE munich", "  munich! "
      })
  void a_city_is_found_in_every_way_its_name_can_be_typed(String typed) {
    assertThat(Question.of(typed).answeredBy(MUNICH)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unich", "慕黑", "munich beach", "mh", "munichs"})
  void what_begins_nowhere_in_a_name_does_not_find_it(String typed) {
    assertThat(Question.of(typed).answeredBy(MUNICH)).isEmpty();
  }

  @Test
  void a_character_is_found_by_each_of_its_readings() {
    assertThat(Question.of("changqi").answeredBy(NAGASAKI)).isPresent();
    assertThat(Question.of("zhangqi").answeredBy(NAGASAKI)).isPresent();
    assertThat(Question.of("cq").answeredBy(NAGASAKI)).isPresent();
  }

  @Test
  void u_with_dots_is_found_as_v_and_as_u() {
    Entry lubeck = city("吕贝克", "Lübeck", "Lübeck");
    assertThat(Question.of("lvbeike").answeredBy(lubeck)).isPresent();
    assertThat(Question.of("lubeike").answeredBy(lubeck)).isPresent();
    assertThat(Question.of("lubeck").answeredBy(lubeck)).isPresent();
  }

  @Test
  void letters_whose_accent_is_part_of_them_are_folded_too() {
    assertThat(Question.of("lodz").answeredBy(city("罗兹", "Łódź", null))).isPresent();
    assertThat(Question.of("tromso").answeredBy(city("特罗姆瑟", "Tromsø", null))).isPresent();
    assertThat(Question.of("giessen").answeredBy(city("吉森", "Gießen", null))).isPresent();
  }

  @Test
  void another_script_is_found_as_it_is_written() {
    Entry daegu = city("大邱", "Daegu", "대구광역시");
    assertThat(Question.of("대구").answeredBy(daegu)).isPresent();
    Entry petersburg = city("圣彼得堡", "Saint Petersburg", "Санкт-Петербург");
    assertThat(Question.of("САНКТ").answeredBy(petersburg)).isPresent();
  }

  @Test
  void the_answer_says_what_was_found_and_how() {
    assertThat(reason("munich"))
        .isEqualTo(reason(Field.NAME_EN, "Munich", Way.WRITTEN, Part.WHOLE));
    assertThat(reason("munch"))
        .isEqualTo(reason(Field.NAME_LOCAL, "München", Way.WRITTEN, Part.BEGINNING));
    assertThat(reason("munihei")).isEqualTo(reason(Field.NAME_ZH, "慕尼黑", Way.PINYIN, Part.WHOLE));
    assertThat(reason("nh")).isEqualTo(reason(Field.NAME_ZH, "慕尼黑", Way.INITIALS, Part.INSIDE));
  }

  @Test
  void the_whole_name_counts_for_more_than_its_beginning_and_that_for_more_than_a_later_word() {
    Entry beach = city("海滩", "Beach", null);
    Entry beachwood = city("比奇伍德", "Beachwood", null);
    assertThat(score("beach", beach)).isGreaterThan(score("beach", beachwood));
    assertThat(score("beach", beachwood)).isGreaterThan(score("beach", LONG_BEACH));
  }

  @Test
  void a_city_and_what_belongs_to_it_may_share_the_words() {
    Entry accord = agreement("造船合作框架协议", "Shipbuilding accord");
    for (String typed : List.of("造船 慕尼黑", "munich accord", "zaochuan mnh", "muni hei ship")) {
      assertThat(shared(typed, accord)).as(typed).isPresent();
    }
    assertThat(shared("munich", accord)).isPresent();
    assertThat(shared("munich letter", accord)).isEmpty();
    assertThat(shared("gdansk accord", accord)).isEmpty();
  }

  @Test
  void the_reasons_name_the_city_and_what_belongs_to_it() {
    Entry accord = agreement("造船合作框架协议", "Shipbuilding accord");
    assertThat(shared("munich accord", accord).orElseThrow().reasons())
        .extracting(Reason::text)
        .containsExactly("Munich", "Shipbuilding accord");
    assertThat(shared("munich", accord).orElseThrow().score())
        .isGreaterThan(shared("munich accord", accord).orElseThrow().score());
  }

  @Test
  void a_city_that_names_all_words_stands_before_one_that_names_some() {
    Question question = Question.of("long beach");
    Question.Share all = question.sharedBy(LONG_BEACH).orElseThrow();
    Question.Share some = question.sharedBy(city("海滩", "Beach", null)).orElseThrow();
    assertThat(all.rest().words()).isEmpty();
    assertThat(some.rest().words()).containsExactly("long");
    assertThat(Question.Share.FULLEST_FIRST.compare(all, some)).isNegative();
  }

  @Test
  void signs_alone_ask_for_nothing() {
    assertThat(Question.of("!?").lookups()).isEmpty();
    assertThat(Question.of("!?").answeredBy(MUNICH)).isEmpty();
  }

  private static Reason reason(String typed) {
    Optional<Question.Answer> answer = Question.of(typed).answeredBy(MUNICH);
    return answer.orElseThrow().reasons().getFirst();
  }

  private static Reason reason(Field field, String text, Way way, Part part) {
    return new Reason(field, text, way, part);
  }

  private static Optional<Question.Answer> shared(String typed, Entry belonging) {
    return Question.of(typed).sharedBy(MUNICH).flatMap(share -> share.completedBy(belonging));
  }

  private static Entry agreement(String zh, String en) {
    List<Term> terms = List.of(new Term(Field.NAME_ZH, zh), new Term(Field.NAME_EN, en));
    return new Entry(Kind.AGREEMENT, en, zh, en, "Munich", null, terms);
  }

  private static int score(String typed, Entry entry) {
    return Question.of(typed).answeredBy(entry).orElseThrow().score();
  }

  static Entry city(String zh, String en, String local) {
    List<Term> terms =
        local == null
            ? List.of(new Term(Field.NAME_ZH, zh), new Term(Field.NAME_EN, en))
            : List.of(
                new Term(Field.NAME_ZH, zh),
                new Term(Field.NAME_EN, en),
                new Term(Field.NAME_LOCAL, local),
                new Term(Field.COUNTRY, "DE"));
    return new Entry(Kind.CITY, en, zh, en, null, null, terms);
  }
}
