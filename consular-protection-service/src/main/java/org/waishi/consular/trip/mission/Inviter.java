package org.waishi.consular.trip.mission;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.words.PublicWords;

/**
 * The foreign body that invites (邀请单位); never an agent.
 *
 * @param tieId the tie in whose name it invites, if any
 * @param city where it is
 */
@Schema(name = "TripInviter")
public record Inviter(
    @Schema(example = "Concello de Vigo") @NotBlank @PublicWords String body,
    @Schema(example = "ES") @NotBlank String country,
    @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") @Nullable @Size(min = 1, max = 100)
        String tieId,
    @Schema(example = "Vigo") @Nullable @PublicWords String city) {}
