package org.waishi.friendship.clock;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The papers are back with the office: from the return for correction (退回补正) to the corrected
 * filing.
 *
 * @param to absent while the body still waits
 */
@Schema(name = "ReviewClockStop")
public record Stop(LocalDate from, @Nullable LocalDate to) {

  Stop endedOn(LocalDate day) {
    return new Stop(from, day);
  }
}
