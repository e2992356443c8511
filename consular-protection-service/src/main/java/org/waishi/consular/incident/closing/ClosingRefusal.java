package org.waishi.consular.incident.closing;

import java.util.List;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.platform.aggregate.Refusal;

/** A condition of closing that does not hold; the steps allowed are those that mend it. */
public sealed interface ClosingRefusal extends Refusal {

  @Override
  default List<String> allowedSteps() {
    return List.of("findings");
  }

  /** People are missing. */
  record CitizenStillMissing(int count) implements ClosingRefusal {
    @Override
    public String code() {
      return "citizen-still-missing";
    }
  }

  /** People are held with no certain outcome. */
  record CitizenStillDetained(int count) implements ClosingRefusal {
    @Override
    public String code() {
      return "citizen-still-detained";
    }
  }

  /** People are in the hands of kidnappers. */
  record CitizenStillKidnapped(int count) implements ClosingRefusal {
    @Override
    public String code() {
      return "citizen-still-kidnapped";
    }
  }

  /** Somebody else concerned is neither safe nor is their outcome certain. */
  record SomebodyNotSafe() implements ClosingRefusal {
    @Override
    public String code() {
      return "somebody-not-safe";
    }
  }

  /** A family does not know. */
  record FamilyNotInformed() implements ClosingRefusal {
    @Override
    public String code() {
      return "family-not-informed";
    }
  }

  /** An instruction from above is not answered. */
  record InstructionsOpen() implements ClosingRefusal {
    @Override
    public String code() {
      return "instructions-open";
    }
  }

  /** Costs are neither settled nor noted. */
  record CostsOpen() implements ClosingRefusal {
    @Override
    public String code() {
      return "costs-open";
    }
  }

  /** The enterprise has not done what it must. */
  record EnterpriseDutiesOpen() implements ClosingRefusal {
    @Override
    public String code() {
      return "enterprise-duties-open";
    }
  }

  /** Reports are owed, each to be sent, late or not. */
  record ReportsOwed(List<ReportKind> reports) implements ClosingRefusal {

    /** Keeps its own copy. */
    public ReportsOwed {
      reports = List.copyOf(reports);
    }

    @Override
    public String code() {
      return "reports-owed";
    }

    @Override
    public List<String> allowedSteps() {
      return List.of("reports");
    }
  }
}
