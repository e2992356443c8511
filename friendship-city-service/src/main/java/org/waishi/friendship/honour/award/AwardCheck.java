package org.waishi.friendship.honour.award;

import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.Nominations;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;

/** Finishes what a crash left between two of the three writes. May run on every copy at once. */
@Component
class AwardCheck {

  private final Nominations nominations;
  private final Awards awards;

  AwardCheck(Nominations nominations, Awards awards) {
    this.nominations = nominations;
    this.awards = awards;
  }

  @Scheduled(
      initialDelayString = "${waishi.honour.check-after:PT15S}",
      fixedDelayString = "${waishi.honour.check-every:PT1M}")
  void finishDecided() {
    List<Stored<Nomination>> left = new ArrayList<>();
    nominations.eachAwarding(left::add);
    left.forEach(
        decided ->
            awards.finish(
                decided,
                Origin.internal("friendship-city-service", "award-check-" + decided.id())));
  }
}
