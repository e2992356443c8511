package org.waishi.friendship.tie;

import org.waishi.platform.aggregate.Refusal;

/** Why a tie says no. */
public sealed interface TieRefusal extends Refusal {

  /** There are no diplomatic relations on that day. */
  record NoDiplomaticRelations(String country, String on) implements TieRefusal {
    @Override
    public String code() {
      return "no-diplomatic-relations";
    }
  }

  /** The agreement was signed before the last approval. */
  record SignedBeforeApproval(String signedOn, String approvedOn) implements TieRefusal {
    @Override
    public String code() {
      return "signed-before-approval";
    }
  }

  /** The city has an active tie already. */
  record CityHasActiveTie() implements TieRefusal {
    @Override
    public String code() {
      return "city-has-active-tie";
    }
  }

  /** An answer of a body without the paper that it is. */
  record ApprovalWithoutFile(String documentNumber) implements TieRefusal {
    @Override
    public String code() {
      return "approval-without-file";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** An answer older than the letter of intent, or than the answer of the body before. */
  record AnswerOutOfOrder(String on, String after) implements TieRefusal {
    @Override
    public String code() {
      return "answer-out-of-order";
    }
  }

  /** A return that does not say what is to be corrected. */
  record ReturnedWithoutGaps() implements TieRefusal {
    @Override
    public String code() {
      return "returned-without-gaps";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** What was signed with the other side is ended by a decision. */
  record LetterOfIntentStands(String signedOn) implements TieRefusal {
    @Override
    public String code() {
      return "letter-of-intent-stands";
    }
  }

  /** Two institutions are named for a grass-roots tie, and for no other. */
  record InstitutionsDoNotFit() implements TieRefusal {
    @Override
    public String code() {
      return "institutions-do-not-fit";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** A letter was signed for this kind, or the tie upgrades another one by it. */
  record KindStands(String known) implements TieRefusal {
    @Override
    public String code() {
      return "kind-stands";
    }
  }

  /** Another tie has this running number. */
  record NumberTaken() implements TieRefusal {
    @Override
    public String code() {
      return "tie-number-taken";
    }
  }

  /** A table says another kind than the register, which a table does not change. */
  record HistoricKindStands(String known, String told) implements TieRefusal {
    @Override
    public String code() {
      return "historic-kind-stands";
    }
  }

  /** The city has a tie that was born in this register; no table adds one beside it. */
  record TieBornHere() implements TieRefusal {
    @Override
    public String code() {
      return "tie-born-here";
    }
  }

  /** Only what a table brought in is confirmed. */
  record TieIsNotHistoric() implements TieRefusal {
    @Override
    public String code() {
      return "tie-is-not-historic";
    }
  }
}
