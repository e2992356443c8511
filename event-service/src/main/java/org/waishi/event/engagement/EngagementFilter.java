package org.waishi.event.engagement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.event.date.Forward;

/**
 * Which engagements are meant; what is null does not matter.
 *
 * @param from those that may be held on this day or later
 * @param to those that may be held on this day or earlier
 */
@Forward
public record EngagementFilter(
    @Schema(example = "KR") @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
    @Nullable EngagementState state,
    Plan.@Nullable Kind kind,
    @Schema(example = "2022-08-01") @Nullable LocalDate from,
    @Schema(example = "2022-08-31") @Nullable LocalDate to,
    @Nullable Boolean flagged,
    @Nullable String anniversaryId)
    implements Forward.Days {}
