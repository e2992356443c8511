package org.waishi.friendship.network.link;

import org.waishi.platform.aggregate.Refusal;

/** Why a pair of institutions is not taken down. */
public sealed interface PartnerLinkRefusal extends Refusal {

  /** There is no such tie. */
  record UnknownTie(String tieId) implements PartnerLinkRefusal {
    @Override
    public String code() {
      return "unknown-tie";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The tie has ended. */
  record TieHasEnded(String tieId) implements PartnerLinkRefusal {
    @Override
    public String code() {
      return "tie-has-ended";
    }
  }

  /** No network counts this kind of institution on that day. */
  record UnknownInstitutionKind(String institutionKind) implements PartnerLinkRefusal {
    @Override
    public String code() {
      return "unknown-institution-kind";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The two are paired already. */
  record InstitutionsPaired() implements PartnerLinkRefusal {
    @Override
    public String code() {
      return "institutions-paired";
    }
  }

  /** It would end before it began. */
  record EndBeforeBeginning(String on, String since) implements PartnerLinkRefusal {
    @Override
    public String code() {
      return "end-before-beginning";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The day has not come yet. */
  record DayToCome(String on) implements PartnerLinkRefusal {
    @Override
    public String code() {
      return "day-to-come";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
