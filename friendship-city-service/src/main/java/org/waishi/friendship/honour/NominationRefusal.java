package org.waishi.friendship.honour;

import org.waishi.platform.aggregate.Refusal;

/** Why a nomination says no. */
public sealed interface NominationRefusal extends Refusal {

  /** The table of honours does not know it for that year. */
  record UnknownHonour(String honour, int session) implements NominationRefusal {
    @Override
    public String code() {
      return "unknown-honour";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** Nobody with this id is in the register. */
  record UnknownFriend(String friendId) implements NominationRefusal {
    @Override
    public String code() {
      return "unknown-friend";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The honour is not given in that year. */
  record SessionNotInTurn(String honour, int session, int every) implements NominationRefusal {
    @Override
    public String code() {
      return "session-not-in-turn";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The session takes no nominations now. */
  record SessionNotOpen(String honour, int session, String opens, String closes)
      implements NominationRefusal {
    @Override
    public String code() {
      return "session-not-open";
    }
  }

  /** The honour is not given for that. */
  record UnknownGround(String honour, String ground) implements NominationRefusal {
    @Override
    public String code() {
      return "unknown-ground";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The decision is of a day on which the session was not open. */
  record DecisionOutsideSession(String on, String opens, String closes)
      implements NominationRefusal {
    @Override
    public String code() {
      return "decision-outside-session";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The same person noted the answer of the level before. */
  record SameReviewerTwice(String person) implements NominationRefusal {
    @Override
    public String code() {
      return "same-reviewer-twice";
    }

    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** The honour is not for persons of this kind. */
  record PersonNotEligible(String honour, String person) implements NominationRefusal {
    @Override
    public String code() {
      return "person-not-eligible";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The person has this honour, or is nominated for it. */
  record HonourOfKindExists() implements NominationRefusal {
    @Override
    public String code() {
      return "honour-of-kind-exists";
    }
  }

  /** Another honour was given under this number. */
  record CertificateNumberTaken() implements NominationRefusal {
    @Override
    public String code() {
      return "certificate-number-taken";
    }
  }

  /** A number as only this register gives them. */
  record NumberOfThisRegister(String number) implements NominationRefusal {
    @Override
    public String code() {
      return "number-of-this-register";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The nominee agreed after the submission only. */
  record ConsentAfterSubmission(String consentedOn, String submittedOn)
      implements NominationRefusal {
    @Override
    public String code() {
      return "consent-after-submission";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** A paper is older than the one it follows. */
  record PaperOutOfOrder(String on, String after) implements NominationRefusal {
    @Override
    public String code() {
      return "paper-out-of-order";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** A yes without the paper that it is. */
  record ApprovalWithoutFile(String documentNumber) implements NominationRefusal {
    @Override
    public String code() {
      return "approval-without-file";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The answer is another body's to give. */
  record DecidedByWrongBody(String expected, String actual) implements NominationRefusal {
    @Override
    public String code() {
      return "decided-by-wrong-body";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** Nobody of this country is a person of this kind. */
  record PersonOfAnotherCountry(String person, String country) implements NominationRefusal {
    @Override
    public String code() {
      return "person-of-another-country";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The friend is nominated, and that is not decided yet. */
  record NominationOpen(String nominationId, String state) implements NominationRefusal {
    @Override
    public String code() {
      return "nomination-open";
    }
  }
}
