package org.waishi.consular.incident;

import java.util.List;
import org.waishi.platform.aggregate.Refusal;

/** Why a step of a case is not taken; each name says what is true. */
public sealed interface IncidentRefusal extends Refusal {

  /** What stands against it: citizen still missing. */
  record CitizenStillMissing(int count) implements IncidentRefusal {
    @Override
    public String code() {
      return "citizen-still-missing";
    }
  }

  /** What stands against it: citizen still detained. */
  record CitizenStillDetained(int count) implements IncidentRefusal {
    @Override
    public String code() {
      return "citizen-still-detained";
    }
  }

  /** What stands against it: citizen still kidnapped. */
  record CitizenStillKidnapped(int count) implements IncidentRefusal {
    @Override
    public String code() {
      return "citizen-still-kidnapped";
    }
  }

  /** What stands against it: family not informed. */
  record FamilyNotInformed() implements IncidentRefusal {
    @Override
    public String code() {
      return "family-not-informed";
    }
  }

  /** What stands against it: instructions open. */
  record InstructionsOpen() implements IncidentRefusal {
    @Override
    public String code() {
      return "instructions-open";
    }
  }

  /** What stands against it: costs open. */
  record CostsOpen() implements IncidentRefusal {
    @Override
    public String code() {
      return "costs-open";
    }
  }

  /** What stands against it: enterprise duties open. */
  record EnterpriseDutiesOpen() implements IncidentRefusal {
    @Override
    public String code() {
      return "enterprise-duties-open";
    }
  }

  /** What stands against it: step not allowed. */
  record StepNotAllowed(String step, String status, List<String> allowedSteps)
      implements IncidentRefusal {
    @Override
    public String code() {
      return "step-not-allowed";
    }
  }

  /** What stands against it: review missing. */
  record ReviewMissing(String grade) implements IncidentRefusal {
    @Override
    public String code() {
      return "review-missing";
    }
  }

  /** What stands against it: grading needs reason. */
  record GradingNeedsReason(String from, String to) implements IncidentRefusal {
    @Override
    public String code() {
      return "grading-needs-reason";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** What stands against it: grade below table. */
  record GradeBelowTable(String named, String ruled) implements IncidentRefusal {
    @Override
    public String code() {
      return "grade-below-table";
    }
  }

  /** What stands against it: late without reason. */
  record LateWithoutReason(String dueAt) implements IncidentRefusal {
    @Override
    public String code() {
      return "late-without-reason";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** What stands against it: report not due. */
  record ReportNotDue(String report) implements IncidentRefusal {
    @Override
    public String code() {
      return "report-not-due";
    }
  }

  /** What stands against it: times out of order. */
  record TimesOutOfOrder(String earlier, String later) implements IncidentRefusal {
    @Override
    public String code() {
      return "times-out-of-order";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** What stands against it: more uncertain than counted. */
  record MoreThanCounted() implements IncidentRefusal {
    @Override
    public String code() {
      return "more-uncertain-than-counted";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
