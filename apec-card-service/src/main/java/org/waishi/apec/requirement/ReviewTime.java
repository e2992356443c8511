package org.waishi.apec.requirement;

import java.time.Instant;
import java.time.ZoneId;
import org.waishi.platform.deadline.CaseClock;

/**
 * How long a review may take.
 *
 * @param mode whether a corrected filing counts anew
 */
public record ReviewTime(int workingDays, CaseClock.Mode mode, Basis basis) {

  CaseClock started(Instant now, ZoneId zone) {
    return CaseClock.started(now, workingDays, mode, zone);
  }
}
