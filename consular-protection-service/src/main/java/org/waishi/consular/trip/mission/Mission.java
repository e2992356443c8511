package org.waishi.consular.trip.mission;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.waishi.consular.trip.limit.TripClass;
import org.waishi.platform.words.PublicWords;

/**
 * What a unit wants to travel for.
 *
 * @param unit its unified code (统一社会信用代码)
 * @param planEntry which entry of its plan for the year of departure this is
 * @param purpose in one line
 */
@Schema(name = "TripMission")
public record Mission(
    @Schema(example = "11370200MB2800123X") @NotNull @Pattern(regexp = UNIT) String unit,
    @Schema(example = "1") @Min(1) @Max(1000) int planEntry,
    @NotNull TripClass tripClass,
    @Schema(example = "商签友好城市交流计划") @NotBlank @PublicWords String purpose,
    @NotNull Funding funding,
    @NotNull @Valid Inviter inviter,
    @NotNull @Valid Route route) {

  /** How the unified code of a unit looks. */
  public static final String UNIT = "[0-9A-HJ-NPQRTUWXY]{18}";

  /** The one place of the plan that it takes: {@code unit/year/entry}. */
  public String place() {
    return unit + "/" + route.departsOn().getYear() + "/" + planEntry;
  }
}
