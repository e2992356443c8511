package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.run.DailyRuns;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.time.OfficeDay;

/**
 * The run of each day. What a run does follows from the day and from what was said before, so one
 * that was missed is made up for by the next, and soon after the start.
 */
@Component
class AgreementRuns {

  private final DailyRuns runs;
  private final Conclusions conclusions;

  AgreementRuns(AggregateStore store, Conclusions conclusions, OfficeDay office) {
    this.runs = new DailyRuns(store, "agreement-runs", office);
    this.conclusions = conclusions;
  }

  /** The run of this day; a repeated one says nothing. */
  @Scheduled(cron = "${waishi.agreement.cron:0 10 1 * * *}", zone = "${waishi.zone:Asia/Shanghai}")
  void today() {
    runs.today(this::run);
  }

  /** Makes up for runs that were missed. */
  @Scheduled(initialDelayString = "${waishi.agreement.catch-up-after:PT10S}")
  void catchUp() {
    runs.catchUp(this::run);
  }

  /** The day of the last run, if ever there was one. */
  Optional<LocalDate> last() {
    return runs.last();
  }

  private void run(LocalDate from, LocalDate today) {
    conclusions.run(today, "agreement-run-" + today);
  }
}
