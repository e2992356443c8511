package org.waishi.consular.incident.grading;

import org.waishi.platform.aggregate.Refusal;

/** Why a case is not graded so. */
public sealed interface GradingRefusal extends Refusal {

  /** A grade by name, other than what follows from the numbers, without a word why. */
  record GradingNeedsReason(Grade from, Grade to) implements GradingRefusal {
    @Override
    public String code() {
      return "grading-needs-reason";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The numbers ask for a graver grade than the one named. */
  record GradeBelowTable(Grade named, Grade ruled) implements GradingRefusal {
    @Override
    public String code() {
      return "grade-below-table";
    }
  }

  /** The reason given moves a grade the other way. */
  record ReasonDoesNotFit(GradingReason reason, Grade from, Grade to) implements GradingRefusal {
    @Override
    public String code() {
      return "grading-reason-does-not-fit";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
