package org.waishi.event.calendar;

import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/** The office's zone as a calendar describes it: one offset, for China keeps no summer time. */
final class OfficeZone {

  private static final DateTimeComponents EVER = new DateTimeComponents(1992, 1, 1, 0, 0, 0, false);

  private OfficeZone() {}

  /**
   * The zone's present offset, as if it had held for ever.
   *
   * @throws IllegalArgumentException for a zone that goes on changing its clocks
   */
  static VTimezone described(ZoneId zone) {
    if (!zone.getRules().getTransitionRules().isEmpty()) {
      throw new IllegalArgumentException("office zone: " + zone + " (expected: no summer time)");
    }
    UtcOffset offset = offset(zone.getRules().getOffset(Instant.MAX));
    StandardTime standard = new StandardTime();
    standard.setDateStart(EVER);
    standard.setTimezoneOffsetFrom(offset);
    standard.setTimezoneOffsetTo(offset);
    VTimezone described = new VTimezone(zone.getId());
    described.addStandardTime(standard);
    return described;
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(TimeUnit.SECONDS.toMillis(offset.getTotalSeconds()));
  }
}
