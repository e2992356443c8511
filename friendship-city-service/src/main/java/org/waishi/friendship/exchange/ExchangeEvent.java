package org.waishi.friendship.exchange;

import org.jspecify.annotations.Nullable;

/** What can happen to an exchange. */
public sealed interface ExchangeEvent {

  /** It was entered, or another service spoke of it first. */
  record ExchangeEntered(
      String exchangeId,
      Source source,
      Partner partner,
      Occasion occasion,
      Standing standing,
      @Nullable Results results,
      String enteredBy)
      implements ExchangeEvent {}

  /** Its source says something else now. */
  record ExchangeRetold(
      String exchangeId,
      Partner partner,
      Occasion occasion,
      Standing standing,
      @Nullable Results results)
      implements ExchangeEvent {}

  /** It was held. */
  record ExchangeHeld(
      String exchangeId,
      Partner partner,
      Occasion occasion,
      @Nullable Results results,
      String concludedBy)
      implements ExchangeEvent {}

  /** What came of it is known, or known better. */
  record ExchangeResultsNoted(String exchangeId, Partner partner, Results results, String notedBy)
      implements ExchangeEvent {}

  /** It will not be held. */
  record ExchangeCancelled(String exchangeId, Partner partner, Reason reason, String cancelledBy)
      implements ExchangeEvent {

    /** Why not. */
    public enum Reason {
      SAFETY_ALERT,
      TIE_SUSPENDED,
      PARTNER_WITHDREW,
      WE_WITHDREW,
      FORCE_MAJEURE,
      OTHER
    }
  }

  /** It is an exchange with this tie. */
  record ExchangeAssigned(String exchangeId, Partner partner, String assignedBy)
      implements ExchangeEvent {}

  /** The entry was wrong. */
  record ExchangeWithdrawn(String exchangeId, Partner partner, Reason reason, String withdrawnBy)
      implements ExchangeEvent {

    /** In which way. */
    public enum Reason {
      ENTERED_TWICE,
      NEVER_HELD,
      OF_ANOTHER_CITY,
      WRONG_DATA
    }
  }
}
