package org.waishi.platform.time;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.waishi.platform.aggregate.Refusal;

/** Which day it is in the office: the day of its clock in its zone. Safe for many threads. */
public final class OfficeDay {

  private final InstantSource clock;
  private final ZoneId zone;

  /** The days of this clock, as they are told in this zone. */
  public OfficeDay(InstantSource clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** Today. */
  public LocalDate today() {
    return clock.instant().atZone(zone).toLocalDate();
  }

  /** What stands against doing what is done on this day: it has not come. Today has. */
  public Optional<Refusal> against(LocalDate day) {
    return day.isAfter(today()) ? Optional.of(new DayHasNotCome(day)) : Optional.empty();
  }
}
