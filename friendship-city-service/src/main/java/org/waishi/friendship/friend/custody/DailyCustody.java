package org.waishi.friendship.friend.custody;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Origin;
import org.waishi.platform.time.OfficeDay;

/**
 * The run of each day, and one soon after a start: no paper outlives its friend's data, and what
 * was kept too long is said.
 */
@Component
class DailyCustody {

  private final Erasures erasures;
  private final Retentions retentions;
  private final OfficeDay office;

  DailyCustody(Erasures erasures, Retentions retentions, OfficeDay office) {
    this.erasures = erasures;
    this.retentions = retentions;
    this.office = office;
  }

  @Scheduled(cron = "${waishi.custody.cron:0 30 1 * * *}", zone = "${waishi.zone:Asia/Shanghai}")
  @Scheduled(initialDelayString = "${waishi.custody.catch-up-after:PT30S}")
  void today() {
    Origin run = Origin.internal("friendship-city-service", "custody-run-" + office.today());
    erasures.finish(run);
    retentions.say(run);
  }
}
