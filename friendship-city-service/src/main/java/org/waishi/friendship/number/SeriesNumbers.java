package org.waishi.friendship.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;

/**
 * Gives what is of one series its running numbers.
 *
 * @param <S> what has them
 */
public abstract class SeriesNumbers<S extends Numbered> {

  private final RunningNumbers numbers;
  private final Series series;
  private final Consumer<Consumer<Stored<S>>> without;
  private final RunningNumbers.Noting<S> noting;

  /**
   * All of a series.
   *
   * @param without shows each that is to have a number and has none
   */
  protected SeriesNumbers(
      RunningNumbers numbers,
      Series series,
      Consumer<Consumer<Stored<S>>> without,
      RunningNumbers.Noting<S> noting) {
    this.numbers = numbers;
    this.series = series;
    this.without = without;
    this.noting = noting;
  }

  /** The same result, with a number where what is there now is to have one. */
  public Result<S> numbered(Result<S> result, Origin by) {
    return numbers.numbered(result, series, by, noting);
  }

  /** Numbers what a crash left without. */
  @Scheduled(
      initialDelayString = "${waishi.number.sweep-after:PT5S}",
      fixedDelayString = "${waishi.number.sweep:PT1M}")
  public void sweep() {
    List<Stored<S>> left = new ArrayList<>();
    without.accept(left::add);
    left.forEach(
        one ->
            numbered(
                new Result.Done<>(one, false),
                Origin.internal("friendship-city-service", "number-sweep-" + one.id())));
  }
}
