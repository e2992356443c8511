package org.waishi.consular.incident.grading;

import org.jspecify.annotations.Nullable;

/** New numbers, and a grade by name where the table's is not the right one. */
public record GradeIncident(Counts counts, @Nullable Grade grade, @Nullable GradingReason reason) {}
