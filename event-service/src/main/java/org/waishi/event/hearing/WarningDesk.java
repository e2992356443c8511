package org.waishi.event.hearing;

import org.springframework.stereotype.Component;
import org.waishi.event.engagement.Engagements;
import org.waishi.event.warning.Warning;
import org.waishi.event.warning.Warnings;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;

/** Takes in warnings: keeps what is news, and shows what stands to everything it is about. */
@Component
class WarningDesk {

  private final Warnings warnings;
  private final Engagements engagements;

  WarningDesk(Warnings warnings, Engagements engagements) {
    this.warnings = warnings;
    this.engagements = engagements;
  }

  /** Shows it even when it was kept before: the service may have died between the two. */
  Outcome heard(HeardEvent event, Warning warning) {
    Outcome outcome = warnings.keep(event.version(), warning);
    engagements.align(Us.because(event), warning.about());
    return outcome;
  }
}
