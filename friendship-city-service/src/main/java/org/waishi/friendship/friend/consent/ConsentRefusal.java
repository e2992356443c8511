package org.waishi.friendship.friend.consent;

import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.crypto.PersonalField;

/** Why a consent does not count, or does not reach so far. */
public sealed interface ConsentRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /** No listed text has this name. */
  record UnknownConsentText(String textVersion) implements ConsentRefusal {
    @Override
    public String code() {
      return "unknown-consent-text";
    }
  }

  /** The text was not signed on that day. */
  record ConsentTextNotInForce(String textVersion, String on) implements ConsentRefusal {
    @Override
    public String code() {
      return "consent-text-not-in-force";
    }
  }

  /** The text is for something else. */
  record ConsentTextOfAnotherKind(String textVersion, ConsentText.Kind expected)
      implements ConsentRefusal {
    @Override
    public String code() {
      return "consent-text-of-another-kind";
    }
  }

  /** No consent that stands covers such data. */
  record DataWithoutConsent(PersonalField field) implements ConsentRefusal {
    @Override
    public String code() {
      return "data-without-consent";
    }
  }

  /** The signed paper counts for somebody else. */
  record ConsentOfAnotherPerson() implements ConsentRefusal {
    @Override
    public String code() {
      return "consent-of-another-person";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
