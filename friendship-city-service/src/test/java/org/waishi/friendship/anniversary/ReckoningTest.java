package org.waishi.friendship.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.anniversary.Reckoning.Subject;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.table.RuleTables;

class ReckoningTest {

  private final Reckoning reckoning = new Reckoning(AnniversaryRules.of(RuleTables.shipped()));

  private AnniversaryFacts in(int year, String since) {
    Subject subject = new Subject(SubjectKind.COUNTRY, "KR", "KR", PartialDate.of(since));
    return reckoning
        .between(subject, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
        .getFirst();
  }

  @Test
  void a_ten_is_planned_twelve_months_ahead_and_celebrated() {
    assertThat(in(2022, "1992-08-24"))
        .isEqualTo(
            new AnniversaryFacts(
                SubjectKind.COUNTRY,
                "KR",
                null,
                "KR",
                30,
                Category.TEN,
                PartialDate.of("2022-08-24"),
                LocalDate.of(2021, 8, 24),
                true));
  }

  @Test
  void a_five_is_planned_six_months_ahead() {
    assertThat(in(2027, "1992-08-24").category()).isEqualTo(Category.FIVE);
    assertThat(in(2027, "1992-08-24").planFrom()).isEqualTo(LocalDate.of(2027, 2, 24));
  }

  @Test
  void the_29th_of_february_falls_on_the_28th() {
    assertThat(in(2026, "2000-02-29").on()).isEqualTo(PartialDate.of("2026-02-28"));
    assertThat(in(2028, "2000-02-29").on()).isEqualTo(PartialDate.of("2028-02-29"));
  }

  @Test
  void a_date_known_to_the_year_or_month_stays_approximate() {
    assertThat(in(2022, "1992").on()).isEqualTo(PartialDate.of("2022"));
    assertThat(in(2022, "1992-08").on().approximate()).isTrue();
  }

  @Test
  void an_ordinary_year_is_a_letter_one_month_ahead() {
    assertThat(in(2023, "1992-08-24"))
        .isEqualTo(
            new AnniversaryFacts(
                SubjectKind.COUNTRY,
                "KR",
                null,
                "KR",
                31,
                Category.ORDINARY,
                PartialDate.of("2023-08-24"),
                LocalDate.of(2023, 7, 24),
                false));
  }

  @Test
  void an_agreement_counts_from_its_signing_and_names_its_tie() {
    Subject subject =
        new Subject(SubjectKind.AGREEMENT, "a1", "t1", "JP", PartialDate.of("2016-05-02"));
    AnniversaryFacts ten =
        reckoning.between(subject, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).getFirst();
    assertThat(ten)
        .isEqualTo(
            new AnniversaryFacts(
                SubjectKind.AGREEMENT,
                "a1",
                "t1",
                "JP",
                10,
                Category.TEN,
                PartialDate.of("2026-05-02"),
                LocalDate.of(2025, 5, 2),
                true));
    assertThat(ten.dueFact().tieId()).isEqualTo("t1");
    assertThat(ten.dueFact().subjectKind()).isEqualTo(SubjectKind.AGREEMENT);
  }

  @Test
  void only_tens_are_celebrated() {
    assertThat(in(2022, "1992-08-24").celebrate()).isTrue();
    assertThat(in(2027, "1992-08-24").celebrate()).isFalse();
    assertThat(in(2023, "1992-08-24").celebrate()).isFalse();
  }

  @Test
  void planning_of_an_approximate_date_begins_by_the_first_day_it_can_be() {
    assertThat(in(2022, "1992").planFrom()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(in(2022, "1992-08").planFrom()).isEqualTo(LocalDate.of(2021, 8, 1));
  }

  @Test
  void the_year_of_the_signing_has_no_anniversary() {
    Subject subject = new Subject(SubjectKind.TIE, "t1", "JP", PartialDate.of("2026-03-01"));
    assertThat(reckoning.between(subject, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)))
        .extracting(AnniversaryFacts::years)
        .containsExactly(1);
  }

  @Test
  void a_span_holds_what_falls_on_its_first_and_last_day_and_what_may_fall_within() {
    LocalDate day = LocalDate.of(2022, 8, 24);
    assertThat(spanning("1992-08-24", day, day)).isOne();
    assertThat(spanning("1992-08-23", day, day)).isZero();
    assertThat(spanning("1992-08-25", day, day)).isZero();
    assertThat(spanning("1992-08", day, day)).isOne();
    assertThat(spanning("1992", day, day)).isOne();
  }

  private int spanning(String since, LocalDate from, LocalDate to) {
    Subject subject = new Subject(SubjectKind.COUNTRY, "KR", "KR", PartialDate.of(since));
    return reckoning.between(subject, from, to).size();
  }

  @Test
  void nothing_is_reckoned_on_a_day_before_every_rule() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> AnniversaryRules.of(RuleTables.shipped()).of(10, LocalDate.of(1900, 1, 1)));
  }
}
