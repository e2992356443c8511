package org.waishi.consular.incident.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import org.waishi.consular.incident.grading.Counts;

/** The numbers of people as clients send them. */
record People(
    @Schema(example = "0") @Min(0) int dead,
    @Schema(example = "1") @Min(0) int injured,
    @Schema(example = "2") @Min(0) int missing,
    @Schema(example = "0") @Min(0) int detained,
    @Schema(example = "0") @Min(0) int kidnapped,
    @Schema(example = "0") @Min(0) int evacuated) {

  Counts counts() {
    return new Counts(dead, injured, missing, detained, kidnapped, evacuated);
  }
}
