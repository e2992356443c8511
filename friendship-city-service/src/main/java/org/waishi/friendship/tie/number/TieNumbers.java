package org.waishi.friendship.tie.number;

import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.number.RunningNumbers;
import org.waishi.friendship.number.Series;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;

/** Gives ties their running numbers. */
@Component
public class TieNumbers {

  private final Ties ties;
  private final RunningNumbers numbers;

  TieNumbers(Ties ties, RunningNumbers numbers) {
    this.ties = ties;
    this.numbers = numbers;
  }

  /** The same result, with a number where the tie is to have one. */
  public Result<Tie> numbered(Result<Tie> result, Origin by) {
    return numbers.numbered(
        result,
        Series.TIE,
        by,
        (id, command, number) -> ties.change(id, command, tie -> tie.number(number)));
  }

  /** Numbers what a crash left without. */
  @Scheduled(
      initialDelayString = "${waishi.number.sweep-after:PT5S}",
      fixedDelayString = "${waishi.number.sweep:PT1M}")
  public void sweep() {
    List<Stored<Tie>> left = new ArrayList<>();
    ties.eachWithoutNumber(left::add);
    left.forEach(
        tie ->
            numbered(
                new Result.Done<>(tie, false),
                Origin.internal("friendship-city-service", "number-sweep-" + tie.id())));
  }
}
