package org.waishi.consular.incident.grading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One grading of a case.
 *
 * @param reason why the grade was named; null where the table gave it
 */
public record Graded(
    Grade grade,
    Counts counts,
    Instant gradedAt,
    String gradedBy,
    @Nullable GradingReason reason) {}
