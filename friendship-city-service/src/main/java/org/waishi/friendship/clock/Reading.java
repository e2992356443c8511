package org.waishi.friendship.clock;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a clock shows on a day.
 *
 * @param remaining working days left: 0 on the last day, negative when it was missed
 * @param dueOn the last day in time; absent while the clock stands with days left
 * @param provisional whether a year on the way is not announced, so that holidays may move the day
 * @param standing whether the papers are back with the office
 * @param overdue whether the last day has passed
 */
@Schema(name = "ReviewClockReading")
public record Reading(
    LocalDate started,
    int workingDays,
    int remaining,
    @Nullable LocalDate dueOn,
    boolean provisional,
    boolean standing,
    boolean overdue) {}
