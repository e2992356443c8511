package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.waishi.friendship.clock.ReviewTime;
import org.waishi.friendship.clock.ReviewTimes;
import org.waishi.friendship.paper.Filing;

/**
 * What a step must know of the world.
 *
 * @param today in the office
 * @param relations whether there are diplomatic relations with the tie's country on a day
 * @param times how long each step of review may take
 * @param papers what was filed for this tie
 */
public record Circumstances(
    LocalDate today, Predicate<LocalDate> relations, ReviewTimes times, Filing papers) {

  /** Where nobody looks for papers. */
  public Circumstances(LocalDate today, Predicate<LocalDate> relations, ReviewTimes times) {
    this(today, relations, times, _ -> true);
  }

  /** The same with these papers. */
  public Circumstances with(Filing filed) {
    return new Circumstances(today, relations, times, filed);
  }

  /** How long a tie may stay in this state, if somebody has to answer. */
  Optional<ReviewTime> timeOf(TieState state) {
    return state.isReview() ? times.of(state.steps().getFirst(), today) : Optional.empty();
  }
}
