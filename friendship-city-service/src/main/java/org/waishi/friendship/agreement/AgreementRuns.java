package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;
import org.waishi.platform.time.OfficeDay;

/**
 * The run of each day. What a run does follows from the day and from what was said before, so one
 * that was missed is made up for by the next, and soon after the start.
 */
@Component
class AgreementRuns {

  private static final String LAST = "last";

  private final View<Run> runs;
  private final Conclusions conclusions;
  private final OfficeDay office;

  AgreementRuns(AggregateStore store, Conclusions conclusions, OfficeDay office) {
    this.runs = store.view("agreement-runs", Run.class);
    this.conclusions = conclusions;
    this.office = office;
  }

  /** A run that was done to its end. */
  record Run(LocalDate day) {}

  /** The run of this day; a repeated one says nothing. */
  @Scheduled(cron = "${waishi.agreement.cron:0 10 1 * * *}", zone = "${waishi.zone:Asia/Shanghai}")
  void today() {
    LocalDate today = office.today();
    conclusions.run(today, "agreement-run-" + today);
    runs.keep(LAST, today.toEpochDay(), new Run(today));
  }

  /** Makes up for runs that were missed. */
  @Scheduled(initialDelayString = "${waishi.agreement.catch-up-after:PT10S}")
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
