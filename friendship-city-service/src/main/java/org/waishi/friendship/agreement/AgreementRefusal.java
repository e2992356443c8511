package org.waishi.friendship.agreement;

import org.waishi.platform.aggregate.Refusal;

/** Why an agreement says no. */
public sealed interface AgreementRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /** No such tie is in the register. */
  record UnknownTie(String tieId) implements AgreementRefusal {
    @Override
    public String code() {
      return "tie-not-in-register";
    }
  }

  /** Another agreement has this running number. */
  record NumberTaken() implements AgreementRefusal {
    @Override
    public String code() {
      return "agreement-number-taken";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** What it is to supersede is no other agreement of the same tie that was signed. */
  record UnknownPredecessor(String supersedes) implements AgreementRefusal {
    @Override
    public String code() {
      return "unknown-predecessor";
    }
  }

  /** A renewal says what it renews. */
  record RenewalOfNothing() implements AgreementRefusal {
    @Override
    public String code() {
      return "renewal-of-nothing";
    }
  }

  /** What it superseded was signed on the same day or later. */
  record PredecessorIsYounger(String supersedes) implements AgreementRefusal {
    @Override
    public String code() {
      return "predecessor-is-younger";
    }
  }

  /** Nothing is drafted or signed under a tie that ended, nor signed under a suspended one. */
  record TieNotOpen(String tieState) implements AgreementRefusal {
    @Override
    public String code() {
      return "tie-not-open";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** What establishes a tie is signed when that is approved; a letter once exchanges began. */
  record TieNotReady(String agreementKind, String tieState) implements AgreementRefusal {
    @Override
    public String code() {
      return "tie-not-ready";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** It was signed before the last approval of its tie. */
  record SignedBeforeTie(String signedOn, String approvedOn) implements AgreementRefusal {
    @Override
    public String code() {
      return "signed-before-tie-approval";
    }
  }

  /** It would hold before it was signed. */
  record InForceBeforeSigned(String from, String signedOn) implements AgreementRefusal {
    @Override
    public String code() {
      return "in-force-before-signed";
    }
  }

  /** Its last day lies before its first. */
  record EndsBeforeItBegins(String validUntil, String from) implements AgreementRefusal {
    @Override
    public String code() {
      return "ends-before-it-begins";
    }
  }

  /** Its end lies before its signing. */
  record EndedBeforeSigned(String on, String signedOn) implements AgreementRefusal {
    @Override
    public String code() {
      return "ended-before-signed";
    }
  }
}
