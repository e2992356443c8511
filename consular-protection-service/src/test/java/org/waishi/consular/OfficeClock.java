package org.waishi.consular;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test sets. */
public final class OfficeClock implements InstantSource {

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

  @Override
  public Instant instant() {
    return now.get();
  }

  /** Sets it to a moment such as {@code 2026-11-23T12:00:00Z}. */
  public Instant at(String moment) {
    now.set(Instant.parse(moment));
    return now.get();
  }
}
