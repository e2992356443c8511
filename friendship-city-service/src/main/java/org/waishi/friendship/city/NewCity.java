package org.waishi.friendship.city;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A city as an officer enters it, from a visit.
 *
 * @param source where it is known from
 */
record NewCity(
    @NotBlank @Size(max = 120) @Schema(example = "Busan") String nameEn,
    @NotBlank @Size(max = 60) @Schema(example = "釜山") String nameZh,
    @Nullable @Size(max = 120) @Schema(example = "부산") String nameLocal,
    @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(example = "KR") String iso2,
    @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(example = "35.18") Double lat,
    @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(example = "129.08") Double lon,
    @NotNull Boolean port,
    @Nullable @Size(max = 300) String source) {

  City city() {
    String local = nameLocal == null ? null : nameLocal.strip();
    return new City(nameEn.strip(), nameZh.strip(), local, iso2, lat, lon, port, source, null);
  }

  /** What is said of one that is there; its country and its id stay. */
  record Correction(
      @NotBlank @Size(max = 120) @Schema(example = "Busan") String nameEn,
      @NotBlank @Size(max = 60) @Schema(example = "釜山") String nameZh,
      @Nullable @Size(max = 120) @Schema(example = "부산") String nameLocal,
      @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(example = "35.18") Double lat,
      @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(example = "129.08") Double lon,
      @NotNull Boolean port) {

    City.Amendment amendment() {
      return new City.Amendment(nameEn, nameZh, nameLocal, lat, lon, port);
    }
  }
}
