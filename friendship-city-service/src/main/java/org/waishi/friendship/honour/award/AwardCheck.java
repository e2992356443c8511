package org.waishi.friendship.honour.award;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.Nominations;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;

/**
 * Finishes what a crash left between two of the three writes. May run on every copy at once. What
 * cannot be finished waits, is counted, and keeps nothing else from its award.
 */
@Component
class AwardCheck {

  private static final Logger LOG = LoggerFactory.getLogger(AwardCheck.class);

  private final Nominations nominations;
  private final Awards awards;
  private final AtomicLong waiting = new AtomicLong();

  AwardCheck(Nominations nominations, Awards awards, MeterRegistry meters) {
    this.nominations = nominations;
    this.awards = awards;
    Gauge.builder("waishi.honours.awarding", waiting, AtomicLong::get)
        .description("Nominations that are decided and wait for their award")
        .register(meters);
  }

  @Scheduled(
      initialDelayString = "${waishi.honour.check-after:PT15S}",
      fixedDelayString = "${waishi.honour.check-every:PT1M}")
  void finishDecided() {
    List<Stored<Nomination>> left = new ArrayList<>();
    nominations.eachAwarding(left::add);
    left.forEach(this::finish);
    waiting.set(nominations.awarding());
  }

  private void finish(Stored<Nomination> decided) {
    Origin check = Origin.internal("friendship-city-service", "award-check-" + decided.id());
    try {
      if (awards.finish(decided, check) instanceof Result.Refused<Nomination>(var reasons)) {
        LOG.warn("no award for nomination {}: {}", decided.id(), reasons.getFirst().code());
      }
    } catch (RuntimeException broken) {
      LOG.error("nomination {} waits for its award", decided.id(), broken);
    }
  }
}
