package org.waishi.platform.command;

import org.jspecify.annotations.Nullable;

/**
 * Where a command comes from.
 *
 * @param actor the caller's subject, or the service itself when it reacts
 * @param correlationId shared by everything that follows from one request
 * @param causationId the id of the event this reacts to, if any
 * @param idempotencyKey the caller's name for this command, so that a repeat happens once
 * @param heard the event that caused this, when the aggregate must remember having heard it
 */
public record Origin(
    String actor,
    String correlationId,
    @Nullable String causationId,
    @Nullable String idempotencyKey,
    @Nullable Heard heard) {

  /**
   * A fact of another service that led to this command.
   *
   * @param source topic and id of the other aggregate
   * @param version the fact's number there; an older or equal one was heard already
   */
  public record Heard(String source, long version) {}

  /** From a caller at the door. */
  public static Origin request(
      String actor, String correlationId, @Nullable String idempotencyKey) {
    return new Origin(actor, correlationId, null, idempotencyKey, null);
  }

  /** From the service's own clock or a job. */
  public static Origin internal(String actor, String correlationId) {
    return new Origin(actor, correlationId, null, null, null);
  }
}
