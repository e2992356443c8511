package org.waishi.event.hearing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waishi.event.engagement.Engagements;
import org.waishi.event.warning.Warnings;
import org.waishi.platform.command.Origin;
import org.waishi.platform.id.Ids;
import org.waishi.platform.time.Patience;

/**
 * Looks at every flag once more after a start: a service that died between writing an engagement
 * and looking at the warnings again hears of none of them a second time.
 */
@Component
class Realignment {

  private final Warnings warnings;
  private final Engagements engagements;
  private final Ids ids;

  Realignment(Warnings warnings, Engagements engagements, Ids ids) {
    this.warnings = warnings;
    this.engagements = engagements;
    this.ids = ids;
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    Thread.ofVirtual().name("realignment").start(this::untilDone);
  }

  /** What stands is shown, and what is shown stands. */
  void align() {
    Origin origin = Origin.internal(Us.NAME, ids.next());
    engagements.alignFlagged(origin);
    warnings.subjects().forEach(subject -> engagements.align(origin, subject));
  }

  private void untilDone() {
    try {
      Patience.untilDone("realignment", new AtomicInteger(), this::align);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
