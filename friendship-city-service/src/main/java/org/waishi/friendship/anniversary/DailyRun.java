package org.waishi.friendship.anniversary;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Origin;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;
import org.waishi.platform.time.OfficeDay;

/**
 * The run of each day. One that was missed is made up for soon after the start, from the day of the
 * last run on, so that no anniversary falls into a gap.
 */
@Component
class DailyRun {

  private static final String LAST = "last";

  private final View<Run> runs;
  private final Anniversaries anniversaries;
  private final OfficeDay office;

  DailyRun(AggregateStore store, Anniversaries anniversaries, OfficeDay office) {
    this.runs = store.view("anniversary-runs", Run.class);
    this.anniversaries = anniversaries;
    this.office = office;
  }

  /** A run that was done to its end. */
  record Run(LocalDate day) {}

  /** The run of this day; a repeated one says nothing. */
  @Scheduled(cron = "${waishi.anniversary.cron:0 0 1 * * *}", zone = "${waishi.zone:Asia/Shanghai}")
  void today() {
    LocalDate today = office.today();
    LocalDate from = last().filter(today::isAfter).orElse(today);
    anniversaries.since(
        from, today, Origin.internal("friendship-city-service", "anniversary-run-" + today));
    runs.keep(LAST, today.toEpochDay(), new Run(today));
  }

  /** Makes up for runs that were missed; where none ever was, the next one is the first. */
  @Scheduled(initialDelayString = "${waishi.anniversary.catch-up-after:PT10S}")
  void catchUp() {
    if (last().filter(office.today()::isAfter).isPresent()) {
      today();
    }
  }

  /** The day of the last run, if ever there was one. */
  Optional<LocalDate> last() {
    return runs.find(LAST).map(Run::day);
  }
}
