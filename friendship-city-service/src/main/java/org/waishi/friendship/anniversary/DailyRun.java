package org.waishi.friendship.anniversary;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.run.DailyRuns;
import org.waishi.platform.command.Origin;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.time.OfficeDay;

/**
 * The run of each day. One that was missed is made up for soon after the start, from the day of the
 * last run on, so that no anniversary falls into a gap.
 */
@Component
class DailyRun {

  private final DailyRuns runs;
  private final Anniversaries anniversaries;

  DailyRun(AggregateStore store, Anniversaries anniversaries, OfficeDay office) {
    this.runs = new DailyRuns(store, "anniversary-runs", office);
    this.anniversaries = anniversaries;
  }

  /** The run of this day; a repeated one says nothing. */
  @Scheduled(cron = "${waishi.anniversary.cron:0 0 1 * * *}", zone = "${waishi.zone:Asia/Shanghai}")
  void today() {
    runs.today(this::run);
  }

  /** Makes up for runs that were missed; where none ever was, the next one is the first. */
  @Scheduled(initialDelayString = "${waishi.anniversary.catch-up-after:PT10S}")
  void catchUp() {
    runs.catchUp(this::run);
  }

  /** The day of the last run, if ever there was one. */
  Optional<LocalDate> last() {
    return runs.last();
  }

  private void run(LocalDate from, LocalDate today) {
    anniversaries.since(
        from, today, Origin.internal("friendship-city-service", "anniversary-run-" + today));
  }
}
