package org.waishi.event.date;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is in the office. */
@Component
public class OfficeDay {

  private final InstantSource clock;
  private final ZoneId zone;

  OfficeDay(InstantSource clock, ZoneId officeZone) {
    this.clock = clock;
    this.zone = officeZone;
  }

  /** Today. */
  public LocalDate today() {
    return clock.instant().atZone(zone).toLocalDate();
  }
}
