package org.waishi.consular.trip.mission;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * A country on the way, stops in transit (经停) included.
 *
 * @param days how many of the trip's days are spent there
 */
@Schema(name = "TripStop")
public record Stop(
    @Schema(example = "ES") @NotBlank String country,
    @Schema(example = "4") @Min(1) @Max(366) int days) {}
