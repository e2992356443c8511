package org.waishi.apec.application;

import org.waishi.apec.application.CardApplicationEvent.ApplicationAccepted;
import org.waishi.apec.application.CardApplicationEvent.ApplicationChanged;
import org.waishi.apec.application.CardApplicationEvent.ApplicationDrafted;
import org.waishi.apec.application.CardApplicationEvent.ApplicationFlagged;
import org.waishi.apec.application.CardApplicationEvent.ApplicationNotAccepted;
import org.waishi.apec.application.CardApplicationEvent.ApplicationResubmitted;
import org.waishi.apec.application.CardApplicationEvent.ApplicationReturned;
import org.waishi.apec.application.CardApplicationEvent.ApplicationSubmitted;
import org.waishi.apec.application.CardApplicationEvent.ApplicationUnflagged;
import org.waishi.apec.application.CardApplicationEvent.ApplicationWithdrawn;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** The facts of card applications under their names on the wire. */
public final class ApplicationFacts {

  private static final String PREFIX = "org.waishi.apec-card.application-";

  /** How applications are kept and told. */
  public static final AggregateKind<CardApplication, CardApplicationEvent> KIND =
      new AggregateKind<>(
          "apec-card.card-application",
          "card-applications",
          CardApplication.class,
          FactTypes.of(CardApplicationEvent.class)
              .with(PREFIX + "drafted.v1", ApplicationDrafted.class)
              .with(PREFIX + "changed.v1", ApplicationChanged.class)
              .with(PREFIX + "submitted.v1", ApplicationSubmitted.class)
              .with(PREFIX + "returned.v1", ApplicationReturned.class)
              .with(PREFIX + "resubmitted.v1", ApplicationResubmitted.class)
              .with(PREFIX + "accepted.v1", ApplicationAccepted.class)
              .with(PREFIX + "not-accepted.v1", ApplicationNotAccepted.class)
              .with(PREFIX + "withdrawn.v1", ApplicationWithdrawn.class)
              .with(PREFIX + "flagged.v1", ApplicationFlagged.class)
              .with(PREFIX + "unflagged.v1", ApplicationUnflagged.class),
          ApplicationHistory::begun);

  private ApplicationFacts() {}
}
