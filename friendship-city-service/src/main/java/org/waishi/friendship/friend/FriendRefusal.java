package org.waishi.friendship.friend;

import org.waishi.platform.aggregate.Refusal;

/** Why the register of friends says no. */
public sealed interface FriendRefusal extends Refusal {

  /** Somebody with this name, birthday and country is registered. */
  record FriendAlreadyRegistered() implements FriendRefusal {
    @Override
    public String code() {
      return "friend-already-registered";
    }
  }

  /** Somebody is registered by this passport. */
  record PassportOfAnotherFriend() implements FriendRefusal {
    @Override
    public String code() {
      return "passport-of-another-friend";
    }
  }

  /** It is no country, but a region of China. */
  record RegionOfChina(String region) implements FriendRefusal {
    @Override
    public String code() {
      return "region-of-china";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** No tie of the register has this id. */
  record LinkToUnknownTie(String tieId) implements FriendRefusal {
    @Override
    public String code() {
      return "unknown-tie";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The table of countries does not have it. */
  record CountryNotListed(String country) implements FriendRefusal {
    @Override
    public String code() {
      return "country-not-listed";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The person took the consent back. */
  record ConsentWithdrawn(String on) implements FriendRefusal {
    @Override
    public String code() {
      return "consent-withdrawn";
    }
  }

  /** No consent stood on the day of the touch. */
  record TouchWithoutConsent(String on) implements FriendRefusal {
    @Override
    public String code() {
      return "touch-without-consent";
    }
  }

  /** There is consent already. */
  record ConsentStands(String on) implements FriendRefusal {
    @Override
    public String code() {
      return "consent-stands";
    }
  }

  /** There is no consent of its own. */
  record NoSeparateConsent() implements FriendRefusal {
    @Override
    public String code() {
      return "no-separate-consent";
    }
  }

  /** The new consent is not younger than the withdrawal. */
  record ConsentOlderThanWithdrawal(String on, String withdrawnOn) implements FriendRefusal {
    @Override
    public String code() {
      return "consent-older-than-withdrawal";
    }
  }

  /** The withdrawal is older than the consent. */
  record WithdrawnBeforeConsent(String on, String consentedOn) implements FriendRefusal {
    @Override
    public String code() {
      return "withdrawn-before-consent";
    }
  }

  /** The personal data are gone. */
  record FriendErasedAlready(String on) implements FriendRefusal {
    @Override
    public String code() {
      return "friend-erased";
    }
  }

  /** The law wants the data kept. */
  record UnderLegalHold(String documentNumber) implements FriendRefusal {
    @Override
    public String code() {
      return "under-legal-hold";
    }
  }

  /** There is no hold to release. */
  record NoLegalHold() implements FriendRefusal {
    @Override
    public String code() {
      return "no-legal-hold";
    }
  }

  /** Somebody asked for it already. */
  record ErasureRequestedAlready(String on) implements FriendRefusal {
    @Override
    public String code() {
      return "erasure-requested-already";
    }
  }

  /** The term of the data is not over. */
  record RetentionNotOver(String keptUntil) implements FriendRefusal {
    @Override
    public String code() {
      return "retention-not-over";
    }
  }

  /** No paper shows this ground of erasure. */
  record GroundWithoutPaper(Erasure.Ground ground) implements FriendRefusal {
    @Override
    public String code() {
      return "ground-without-paper";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** Nobody asked for erasure. */
  record ErasureNotRequested() implements FriendRefusal {
    @Override
    public String code() {
      return "erasure-not-requested";
    }
  }
}
