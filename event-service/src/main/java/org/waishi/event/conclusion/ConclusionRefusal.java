package org.waishi.event.conclusion;

import org.waishi.platform.aggregate.Refusal;

/** Why an engagement cannot be concluded like that. */
public sealed interface ConclusionRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /** Its last day has not come. */
  record NotHeldYet(String day) implements ConclusionRefusal {
    @Override
    public String code() {
      return "not-held-yet";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It was held on days beyond those approved, and nobody says why. */
  record UnexplainedDays(String startsOn, String endsOn) implements ConclusionRefusal {
    @Override
    public String code() {
      return "unexplained-days";
    }
  }

  /** An agreement was signed at it, and its results do not say so. */
  record UntoldPaper(String agreementId) implements ConclusionRefusal {
    @Override
    public String code() {
      return "untold-paper";
    }
  }

  /** More came from abroad than took part. */
  record MoreFromAbroadThanInAll(int fromAbroad, int participants) implements ConclusionRefusal {
    @Override
    public String code() {
      return "more-from-abroad-than-in-all";
    }
  }
}
