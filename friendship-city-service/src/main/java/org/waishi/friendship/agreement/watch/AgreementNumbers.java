package org.waishi.friendship.agreement.watch;

import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.number.RunningNumbers;
import org.waishi.friendship.number.Series;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;

/** Gives agreements their running numbers. */
@Component
public class AgreementNumbers {

  private final Agreements agreements;
  private final RunningNumbers numbers;

  AgreementNumbers(Agreements agreements, RunningNumbers numbers) {
    this.agreements = agreements;
    this.numbers = numbers;
  }

  /** The same result, with a number where the agreement has none. */
  public Result<Agreement> numbered(Result<Agreement> result, Origin by) {
    return numbers.numbered(
        result,
        Series.AGREEMENT,
        by,
        (id, command, number) -> agreements.change(id, command, one -> one.number(number)));
  }

  /** Numbers what a crash left without. */
  @Scheduled(
      initialDelayString = "${waishi.number.sweep-after:PT5S}",
      fixedDelayString = "${waishi.number.sweep:PT1M}")
  public void sweep() {
    List<Stored<Agreement>> left = new ArrayList<>();
    agreements.eachWithoutNumber(left::add);
    left.forEach(
        one ->
            numbered(
                new Result.Done<>(one, false),
                Origin.internal("friendship-city-service", "number-sweep-" + one.id())));
  }
}
