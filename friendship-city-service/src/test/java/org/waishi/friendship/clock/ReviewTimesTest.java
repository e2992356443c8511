package org.waishi.friendship.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waishi.friendship.tie.TieState;
import org.waishi.platform.deadline.CaseClock.Mode;
import org.waishi.platform.table.RuleTables;

class ReviewTimesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void the_youngest_row_before_the_day_holds() {
    ReviewTimes times =
        table("2022-01-01,city-reviews,20,PAUSE\n2026-03-02,city-reviews,15,RESTART\n");
    assertThat(times.of("city-reviews", DAY.minusDays(1))).contains(new ReviewTime(20, Mode.PAUSE));
    assertThat(times.of("city-reviews", DAY)).contains(new ReviewTime(15, Mode.RESTART));
    assertThat(times.of("city-reviews", LocalDate.of(2021, 12, 31))).isEmpty();
    assertThat(times.of("province-reviews", DAY)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TieState.class)
  void the_shipped_table_has_a_time_for_every_review_and_for_nothing_else(TieState state) {
    ReviewTimes shipped = ReviewTimesTable.read(RuleTables.shipped());
    boolean timed = state.steps().stream().anyMatch(step -> shipped.of(step, DAY).isPresent());
    assertThat(timed).isEqualTo(state.isReview());
  }

  @Test
  void a_table_with_a_fault_stops_the_start() {
    assertThatIllegalStateException()
        .isThrownBy(() -> table("2022-01-01,city-reviews,0,PAUSE\n"))
        .withMessageContaining("working_days");
    assertThatIllegalStateException().isThrownBy(() -> table("2022-01-01,city-reviews,5,NEVER\n"));
  }

  private static ReviewTimes table(String rows) {
    String file = "valid_from,step,working_days,mode\n" + rows;
    RuleTables.Own own =
        new RuleTables.Own("waishi.rules.review-times", file.getBytes(StandardCharsets.UTF_8));
    return ReviewTimesTable.read(new RuleTables(Map.of("review-times", own)));
  }
}
