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

  /** An approval without the paper that it is. */
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
}
