package org.waishi.consular.incident.grading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One grading of a case.
 *
 * @param reason why the grade was named; null where the numbers gave it
 * @param ledBy who leads the response from then on
 * @param reviewOwed whether the case must be reviewed before it is archived
 */
public record Graded(
    Grade grade,
    Counts counts,
    Instant gradedAt,
    String gradedBy,
    @Nullable GradingReason reason,
    LedBy ledBy,
    boolean reviewOwed) {}
