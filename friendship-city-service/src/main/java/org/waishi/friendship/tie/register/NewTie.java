package org.waishi.friendship.tie.register;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.tie.Institutions;
import org.waishi.friendship.tie.TieKind;

/**
 * A lead as it is entered. Its country is its city's.
 *
 * @param upgrades the cooperation tie with the same city that it is to take the place of
 * @param tiedElsewhere other Chinese cities that the city is tied to; only warns
 * @param institutions which a grass-roots tie is between; no other kind has them
 */
@Upgradable
@NamesInstitutions
record NewTie(
    @NotBlank @KnownCity @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String cityId,
    @NotNull @Proposable @Schema(example = "SISTER") TieKind kind,
    @Nullable String upgrades,
    @Nullable List<@NotBlank String> tiedElsewhere,
    @Valid @Nullable Institutions institutions) {

  List<String> elsewhere() {
    return Objects.requireNonNullElse(tiedElsewhere, List.of());
  }
}
