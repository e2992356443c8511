package org.waishi.consular.incident.closing;

import org.waishi.platform.aggregate.Refusal;

/** A condition of closing that does not hold. */
public sealed interface ClosingRefusal extends Refusal {

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
}
