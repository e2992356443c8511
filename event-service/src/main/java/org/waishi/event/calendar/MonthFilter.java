package org.waishi.event.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waishi.event.engagement.EngagementFilter;
import org.waishi.event.engagement.EngagementState;
import org.waishi.event.engagement.Plan;

/**
 * Which engagements of a month are meant; what is null does not matter.
 *
 * @param month those that are, or may be, held in it
 */
record MonthFilter(
    @Schema(type = "string", example = "2022-08") @NotNull YearMonth month,
    @Schema(example = "KR") @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
    @Nullable EngagementState state,
    Plan.@Nullable Kind kind,
    @Nullable Boolean flagged) {

  EngagementFilter days() {
    return new EngagementFilter(
        country, state, kind, month.atDay(1), month.atEndOfMonth(), flagged, null);
  }
}
