package org.waishi.consular.incident.grading;

import org.jspecify.annotations.Nullable;

/** New numbers, and a grade by name where the table's is not the right one. */
public record GradeIncident(Counts counts, @Nullable Grade grade, @Nullable GradingReason reason) {

  /** Numbers alone. */
  public static GradeIncident by(Counts counts) {
    return new GradeIncident(counts, null, null);
  }
}
