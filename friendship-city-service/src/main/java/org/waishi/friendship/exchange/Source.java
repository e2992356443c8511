package org.waishi.friendship.exchange;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an exchange is known from.
 *
 * @param id of the engagement or trip; null for what the office entered
 */
@Schema(name = "ExchangeSource")
public record Source(Kind kind, @Nullable String id) {

  /** Who said it. */
  public enum Kind {
    /** Somebody of the office, by hand. */
    OFFICE,
    /** event-service, by an engagement. */
    ENGAGEMENT,
    /** consular-protection-service, by an official trip. */
    TRIP
  }

  /** Entered by hand. */
  public static Source office() {
    return new Source(Kind.OFFICE, null);
  }
}
