package org.waishi.friendship.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.anniversary.Reckoning.Subject;
import org.waishi.friendship.date.PartialDate;

class ReckoningTest {

  private final Reckoning reckoning = new Reckoning(AnniversaryRules.shipped());

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
}
