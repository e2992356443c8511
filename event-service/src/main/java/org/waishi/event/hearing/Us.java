package org.waishi.event.hearing;

import org.waishi.platform.command.Origin;
import org.waishi.platform.reaction.HeardEvent;

/** This service as the one who acts. */
final class Us {

  static final String NAME = "event-service";

  private Us() {}

  /** Not remembered by the aggregate: what it does follows from state, however often it is done. */
  static Origin because(HeardEvent event) {
    return new Origin(NAME, event.correlationId(), event.id(), null, null);
  }
}
