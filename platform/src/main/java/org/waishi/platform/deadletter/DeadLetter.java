package org.waishi.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.event.Outcome;

/**
 * A record that was put aside.
 *
 * @param id {@code <topic>:<partition>:<offset>} of the dead letter itself
 * @param topic where the record was heard
 * @param key the aggregate it speaks of
 * @param outcome {@link Outcome#INVALID}, or {@link Outcome#FAILED} when it is parked
 * @param reason why, in words
 * @param at when it was put aside
 * @param type the event's type, if it could be read
 * @param content the record's body as text
 */
public record DeadLetter(
    String id,
    String topic,
    String key,
    Outcome outcome,
    String reason,
    Instant at,
    @Nullable String type,
    String content) {

  /** The aggregate whose order it belongs to. */
  public String lane() {
    return topic + "/" + key;
  }
}
