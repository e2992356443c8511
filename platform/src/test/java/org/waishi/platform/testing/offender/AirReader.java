package org.waishi.platform.testing.offender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Takes time and identity from the air. */
final class AirReader {

  private AirReader() {}

  /** Takes the time. */
  static final class Time {
    Instant now() {
      return Instant.now();
    }
  }

  /** Takes the day. */
  static final class Day {
    LocalDate today() {
      return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
  }

  /** Takes an id. */
  static final class Identity {
    UUID id() {
      return UUID.randomUUID();
    }
  }
}
