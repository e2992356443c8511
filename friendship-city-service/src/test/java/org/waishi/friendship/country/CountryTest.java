package org.waishi.friendship.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.country.Country.BeforeLastChange;
import org.waishi.friendship.country.Country.NoRelationsToBreak;
import org.waishi.friendship.country.Country.RelationsExist;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.aggregate.Decision;

class CountryTest {

  private static final RelationsSource SOURCE =
      new RelationsSource("外交部", "2026-3", LocalDate.of(2026, 1, 5), null);

  private static Country nauru(Period... relations) {
    return accepted(Country.list(row(relations)));
  }

  private static CountryRow row(Period... relations) {
    Membership member = new Membership("abtc", "full", null, null);
    return new CountryRow("NR", "Nauru", "瑙鲁", List.of(relations), List.of(member), "S", "notes");
  }

  private static Period since(String from) {
    return new Period(PartialDate.of(from), null);
  }

  private static Period between(String from, String until) {
    return new Period(PartialDate.of(from), PartialDate.of(until));
  }

  private static Country accepted(Decision<Country> decision) {
    return ((Decision.Accepted<Country>) decision).state();
  }

  private static Object refused(Decision<Country> decision) {
    return ((Decision.Refused<Country>) decision).reasons().getFirst();
  }

  @Test
  void whether_relations_exist_is_a_question_about_a_day() {
    Country country = nauru(between("2002-07-21", "2005-05-31"), since("2024-01-24"));
    assertThat(country.relationsOn(LocalDate.of(2002, 7, 20))).isFalse();
    assertThat(country.relationsOn(LocalDate.of(2002, 7, 21))).isTrue();
    assertThat(country.relationsOn(LocalDate.of(2005, 5, 30))).isTrue();
    assertThat(country.relationsOn(LocalDate.of(2005, 5, 31))).isFalse();
    assertThat(country.relationsOn(LocalDate.of(2024, 1, 24))).isTrue();
  }

  @Test
  void anniversaries_count_from_the_first_relations_although_they_were_resumed() {
    assertThat(nauru(between("2002-07-21", "2005-05-31"), since("2024-01-24")).established())
        .isEqualTo(PartialDate.of("2002-07-21"));
    assertThat(nauru().established()).isNull();
  }

  @Test
  void relations_are_broken_off_and_resumed_by_hand() {
    Country broken =
        accepted(nauru(since("2002-07-21")).breakOff(PartialDate.of("2005-05-31"), SOURCE));
    assertThat(broken.relations()).containsExactly(between("2002-07-21", "2005-05-31"));
    assertThat(accepted(broken.establish(PartialDate.of("2024-01-24"), SOURCE)).relations())
        .containsExactly(between("2002-07-21", "2005-05-31"), since("2024-01-24"));
  }

  @Test
  void what_is_not_there_cannot_be_broken_off_and_what_is_there_not_set_up() {
    assertThat(refused(nauru().breakOff(PartialDate.of("2005"), SOURCE)))
        .isEqualTo(new NoRelationsToBreak("NR"));
    assertThat(refused(nauru(since("2002")).establish(PartialDate.of("2005"), SOURCE)))
        .isEqualTo(new RelationsExist("NR"));
  }

  @Test
  void no_change_lies_before_the_last_one() {
    assertThat(refused(nauru(since("2002-07-21")).breakOff(PartialDate.of("2001"), SOURCE)))
        .isEqualTo(new BeforeLastChange("2001"));
    assertThat(refused(nauru(between("2002", "2005")).establish(PartialDate.of("2004"), SOURCE)))
        .isEqualTo(new BeforeLastChange("2004"));
  }

  @Test
  void relations_are_downgraded_and_restored_without_being_broken_off() {
    Country lower = accepted(nauru(since("1991")).downgrade(PartialDate.of("2021-11-21"), SOURCE));
    assertThat(lower.downgraded()).isEqualTo(PartialDate.of("2021-11-21"));
    assertThat(lower.relationsOn(LocalDate.of(2022, 1, 1))).isTrue();
    assertThat(lower.downgrade(PartialDate.of("2022"), SOURCE))
        .isEqualTo(Decision.unchanged(lower));
    assertThat(accepted(lower.restore(PartialDate.of("2021-11-21"), SOURCE)).downgraded()).isNull();
    assertThat(accepted(lower.breakOff(PartialDate.of("2022"), SOURCE)).downgraded()).isNull();
  }

  @Test
  void only_what_is_there_is_downgraded_and_only_what_is_lower_restored() {
    assertThat(refused(nauru().downgrade(PartialDate.of("2021"), SOURCE)))
        .isEqualTo(new NoRelationsToBreak("NR"));
    assertThat(refused(nauru(between("2002", "2005")).downgrade(PartialDate.of("2004"), SOURCE)))
        .isEqualTo(new NoRelationsToBreak("NR"));
    assertThat(refused(nauru(since("2002")).downgrade(PartialDate.of("2001"), SOURCE)))
        .isEqualTo(new BeforeLastChange("2001"));
    assertThat(refused(nauru(since("2002")).restore(PartialDate.of("2021"), SOURCE)))
        .isEqualTo(new RelationsExist("NR"));
    Country lower = accepted(nauru(since("2002")).downgrade(PartialDate.of("2021"), SOURCE));
    assertThat(refused(lower.restore(PartialDate.of("2020"), SOURCE)))
        .isEqualTo(new BeforeLastChange("2020"));
    assertThat(refused(lower.breakOff(PartialDate.of("2020"), SOURCE)))
        .isEqualTo(new BeforeLastChange("2020"));
  }

  @Test
  void two_changes_may_fall_on_one_day() {
    PartialDate day = PartialDate.of("2002-07-21");
    Country broken = accepted(nauru(since("2002-07-21")).breakOff(day, SOURCE));
    assertThat(accepted(broken.establish(day, SOURCE)).relations()).hasSize(2);
    assertThat(accepted(nauru(since("2002-07-21")).downgrade(day, SOURCE)).downgraded())
        .isEqualTo(day);
  }

  @Test
  void no_table_undoes_what_an_officer_said_about_relations() {
    Country broken =
        accepted(nauru(since("2002-07-21")).breakOff(PartialDate.of("2005-05-31"), SOURCE));
    assertThat(accepted(broken.correct(row(since("2002-07-21"))))).isEqualTo(broken);
  }

  @Test
  void a_table_corrects_all_but_relations_and_the_same_one_again_says_nothing() {
    Country country = nauru(since("2002"));
    CountryRow newer =
        new CountryRow("NR", "Nauru!", "瑙鲁", List.of(since("2002-07-21")), List.of(), "S", "notes");
    Country corrected = accepted(country.correct(newer));
    assertThat(corrected.nameEn()).isEqualTo("Nauru!");
    assertThat(corrected.relations()).containsExactly(since("2002"));
    assertThat(corrected.agrees(newer)).isFalse();
    assertThat(country.correct(row(since("2002")))).isEqualTo(Decision.unchanged(country));
  }

  @Test
  void a_better_date_is_noted_where_relations_stand_and_between_the_changes_around_it() {
    Country resumed = nauru(between("2002-07-21", "2005-05-31"), since("2024"));
    Country dated = accepted(resumed.redate(PartialDate.of("2024-01-24"), SOURCE));
    assertThat(dated.relations())
        .containsExactly(between("2002-07-21", "2005-05-31"), since("2024-01-24"));
    assertThat(dated.redate(PartialDate.of("2024-01-24"), SOURCE))
        .isEqualTo(Decision.unchanged(dated));
    assertThat(refused(dated.redate(PartialDate.of("2005-05-30"), SOURCE)))
        .isEqualTo(new BeforeLastChange("2005-05-30"));
    Country lower = accepted(dated.downgrade(PartialDate.of("2025-01-01"), SOURCE));
    assertThat(refused(lower.redate(PartialDate.of("2025-01-02"), SOURCE)))
        .isEqualTo(new BeforeLastChange("2025-01-02"));
    assertThat(accepted(lower.redate(PartialDate.of("2024"), SOURCE)).downgraded())
        .isEqualTo(PartialDate.of("2025-01-01"));
    assertThat(refused(nauru().redate(PartialDate.of("2002"), SOURCE)))
        .isEqualTo(new NoRelationsToBreak("NR"));
  }

  @Test
  void where_only_the_year_is_known_relations_count_from_its_end_and_anniversaries_as_before() {
    Country year = accepted(Country.list(row(since("1972"))));
    assertThat(year.relationsOn(LocalDate.of(1972, 1, 31))).isFalse();
    assertThat(year.relationsOn(LocalDate.of(1972, 12, 30))).isFalse();
    assertThat(year.relationsOn(LocalDate.of(1973, 1, 1))).isTrue();
    assertThat(year.established()).isEqualTo(PartialDate.of("1972"));
    Country month = accepted(Country.list(row(since("1972-03"))));
    assertThat(month.relationsOn(LocalDate.of(1972, 3, 1))).isFalse();
    assertThat(month.relationsOn(LocalDate.of(1972, 4, 1))).isTrue();
  }

  @Test
  void a_change_says_where_it_is_known_from_and_has_come() {
    LocalDate today = LocalDate.of(2026, 3, 1);
    PartialDate on = PartialDate.of("2026-02-01");
    assertThat(Country.against(on, SOURCE, today)).isEmpty();
    RelationsSource page = new RelationsSource(null, null, null, "https://www.mfa.gov.cn/");
    assertThat(Country.against(on, page, today)).isEmpty();
    RelationsSource hearsay = new RelationsSource("外交部", " ", today.plusDays(1), null);
    assertThat(Country.against(PartialDate.of("2026-03-03"), hearsay, today))
        .containsExactly(
            new Country.ChangeWithoutSource(),
            new PaperOfTheFuture("2026-03-03"),
            new PaperOfTheFuture("2026-03-02"));
  }

  @Test
  void no_country_begins_with_anything_but_its_listing() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> Country.from(new CountryEvent.RelationsEstablished("NR", date("2002"), SOURCE)));
    assertThatIllegalStateException()
        .isThrownBy(
            () -> Country.from(new CountryEvent.RelationsBroken("NR", date("2005"), SOURCE)));
  }

  private static PartialDate date(String text) {
    return PartialDate.of(text);
  }
}
