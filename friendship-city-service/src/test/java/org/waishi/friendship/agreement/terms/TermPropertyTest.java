package org.waishi.friendship.agreement.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Terms are reckoned as the Civil Code reckons periods, Art. 200–202. */
class TermPropertyTest {

  private static final LocalDate ORIGIN = LocalDate.of(1979, 1, 1);

  @Example
  void nothing_is_lost_at_the_ends_of_months() {
    assertThat(end("2024-02-29", 12)).isEqualTo("2025-02-28");
    assertThat(end("2024-02-29", 48)).isEqualTo("2028-02-29");
    assertThat(end("2025-08-31", 6)).isEqualTo("2026-02-28");
    assertThat(end("2026-05-01", 60)).isEqualTo("2031-05-01");
    assertThat(new Term(null, null).lastDay(ORIGIN)).isNull();
    assertThat(new Term(12, null).prolonged(ORIGIN, ORIGIN)).isNull();
  }

  @Property
  void a_term_of_months_ends_on_the_day_of_the_same_number_or_on_the_last_of_the_month(
      @ForAll @IntRange(max = 40_000) int day, @ForAll @IntRange(min = 1, max = 1200) int months) {
    LocalDate first = ORIGIN.plusDays(day);
    LocalDate last = new Term(months, null).lastDay(first);
    assertThat(YearMonth.from(last)).isEqualTo(YearMonth.from(first).plusMonths(months));
    assertThat(last.getDayOfMonth())
        .isEqualTo(Math.min(first.getDayOfMonth(), last.lengthOfMonth()));
  }

  @Property
  void a_short_month_takes_no_day_from_the_terms_that_follow(
      @ForAll @IntRange(max = 40_000) int day,
      @ForAll @IntRange(min = 1, max = 120) int months,
      @ForAll @IntRange(min = 1, max = 60) int by,
      @ForAll @IntRange(min = 1, max = 12) int times) {
    LocalDate first = ORIGIN.plusDays(day);
    Term term = new Term(months, by);
    LocalDate last = term.lastDay(first);
    for (int one = 0; one < times; one++) {
      last = term.prolonged(first, last);
    }
    assertThat(last).isEqualTo(new Term(months + by * times, null).lastDay(first));
  }

  private static String end(String first, int months) {
    return String.valueOf(new Term(months, null).lastDay(LocalDate.parse(first)));
  }
}
