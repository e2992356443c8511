package org.waishi.friendship.friend.custody;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Origin;
import org.waishi.platform.time.OfficeDay;

/** The run of each day, and one soon after a start: no paper outlives its friend's data. */
@Component
class DailyErasure {

  private final Erasures erasures;
  private final OfficeDay office;

  DailyErasure(Erasures erasures, OfficeDay office) {
    this.erasures = erasures;
    this.office = office;
  }

  @Scheduled(cron = "${waishi.erasure.cron:0 30 1 * * *}", zone = "${waishi.zone:Asia/Shanghai}")
  @Scheduled(initialDelayString = "${waishi.erasure.catch-up-after:PT30S}")
  void today() {
    erasures.finish(Origin.internal("friendship-city-service", "erasure-run-" + office.today()));
  }
}
