package org.waishi.consular.trip.mission;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where a trip goes and when.
 *
 * @param poorFlights whether the longer limits are asked for because flights are few
 * @param departsOn the day of the exit stamp
 * @param returnsOn the day of the entry stamp
 */
@Schema(name = "TripRoute")
public record Route(
    @NotEmpty @Size(max = 10) List<@NotNull @Valid Stop> stops,
    boolean poorFlights,
    @NotNull LocalDate departsOn,
    @NotNull LocalDate returnsOn) {

  /** Days from exit to entry, both in. Source: S34. */
  public static int days(LocalDate exit, LocalDate entry) {
    return (int) ChronoUnit.DAYS.between(exit, entry) + 1;
  }

  /** Its days. */
  public int length() {
    return days(departsOn, returnsOn);
  }

  /** Its last day, when it ends on a given one at the latest. */
  public LocalDate lastDay(LocalDate latest) {
    return latest.isBefore(returnsOn) ? latest : returnsOn;
  }

  /** Its countries, each once. */
  public List<String> countries() {
    return stops.stream().map(Stop::country).distinct().toList();
  }
}
