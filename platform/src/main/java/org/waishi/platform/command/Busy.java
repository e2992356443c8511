package org.waishi.platform.command;

import java.time.Duration;

/**
 * The service cannot take this command now, though nothing is wrong with it. Nothing was written;
 * the same command may be sent again after {@link #retryAfter}.
 */
public final class Busy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /** Tells why and for how long. */
  public Busy(String reason, Duration retryAfter) {
    super(reason);
    this.retryAfter = retryAfter;
  }

  /** When it is worth asking again. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
