package org.waishi.friendship.honour.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.waishi.friendship.honour.Proposal;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.platform.words.PublicWords;

/** A nomination as clients send it; units and grounds are told on the log, so they name nobody. */
record NewNomination(
    @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String friendId,
    @NotBlank @Schema(example = "qindao-award") String kind,
    @NotNull @Min(1950) @Max(2199) @Schema(example = "2026") Integer session,
    @NotNull PersonKind person,
    @NotEmpty @Size(max = 6)
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String> grounds,
    @NotBlank @Size(max = 100) @PublicWords @Schema(example = "青岛市贸促会") String unit,
    @NotBlank @Size(max = 100) @PublicWords @Schema(example = "青岛市商务局") String sectorDepartment) {

  Proposal proposal() {
    return new Proposal(friendId, kind, session, person, grounds, unit, sectorDepartment);
  }
}
