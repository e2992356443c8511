package org.waishi.event.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.event.conclusion.Conclusion.Deviation;
import org.waishi.event.conclusion.Conclusion.Result;
import org.waishi.event.conclusion.ConclusionRefusal.MoreFromAbroadThanInAll;
import org.waishi.event.conclusion.ConclusionRefusal.NotHeldYet;
import org.waishi.event.conclusion.ConclusionRefusal.UnexplainedDays;
import org.waishi.event.date.DateRefusal.EndsBeforeItStarts;
import org.waishi.event.date.DateRefusal.OutsideApprovedDates;
import org.waishi.event.date.Dates;
import org.waishi.event.date.When;
import org.waishi.platform.aggregate.Refusal;

/** Approved for the 24th to the 26th of August; today is the 27th, unless a test says otherwise. */
class ConclusionTest {

  private static final Dates APPROVED = Dates.of(new When("2022-08-24", "2022-08-26", null));
  private static final LocalDate TODAY = LocalDate.of(2022, 8, 27);

  private static Conclusion held(int from, int until, Deviation why) {
    return new Conclusion(day(from), day(until), 120, 45, List.of(), why, null);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2022, 8, day);
  }

  private static List<Refusal> against(Conclusion conclusion) {
    return conclusion.against(APPROVED, TODAY);
  }

  @Test
  void it_may_have_been_held_as_approved_or_shorter() {
    assertThat(against(held(24, 26, null))).isEmpty();
    assertThat(against(held(25, 25, null))).isEmpty();
  }

  @Test
  void days_beyond_those_approved_need_a_reason() {
    UnexplainedDays unexplained = new UnexplainedDays("2022-08-24", "2022-08-26");
    assertThat(against(held(24, 27, null))).containsExactly(unexplained);
    assertThat(against(held(23, 24, null))).containsExactly(unexplained);
    assertThat(against(held(24, 27, Deviation.PROGRAMME_EXTENDED))).isEmpty();
    assertThat(against(held(23, 24, Deviation.GUESTS_EARLY))).isEmpty();
  }

  @Test
  void what_shares_no_day_with_what_was_approved_is_another_engagement() {
    OutsideApprovedDates outside = new OutsideApprovedDates("2022-08-24", "2022-08-26");
    assertThat(against(held(22, 23, Deviation.OTHER))).containsExactly(outside);
    assertThat(against(held(27, 27, Deviation.OTHER))).containsExactly(outside);
  }

  @Test
  void it_is_concluded_on_its_last_day_at_the_earliest() {
    assertThat(held(24, 26, null).against(APPROVED, day(26))).isEmpty();
    assertThat(held(24, 26, null).against(APPROVED, day(25)))
        .containsExactly(new NotHeldYet("2022-08-26"));
  }

  @Test
  void everything_wrong_with_it_is_said_at_once() {
    assertThat(new Conclusion(day(26), day(24), 10, 11, List.of(), null, null))
        .satisfies(
            wrong ->
                assertThat(against(wrong))
                    .containsExactly(
                        new EndsBeforeItStarts("2022-08-26", "2022-08-24"),
                        new MoreFromAbroadThanInAll(11, 10)));
    assertThat(new Conclusion(day(24), day(28), 10, 11, List.of(), null, null))
        .satisfies(
            wrong ->
                assertThat(against(wrong))
                    .containsExactly(
                        new NotHeldYet("2022-08-28"),
                        new UnexplainedDays("2022-08-24", "2022-08-26"),
                        new MoreFromAbroadThanInAll(11, 10)));
  }

  @Test
  void all_may_have_come_from_abroad() {
    assertThat(against(new Conclusion(day(24), day(24), 10, 10, List.of(), null, null))).isEmpty();
  }

  @Test
  void each_result_is_told_once_in_a_fixed_order() {
    List<Result> told = List.of(Result.COURTESY, Result.PAPER_SIGNED, Result.COURTESY);
    assertThat(new Conclusion(day(24), day(24), 10, 5, told, null, null).results())
        .containsExactly(Result.PAPER_SIGNED, Result.COURTESY);
  }
}
