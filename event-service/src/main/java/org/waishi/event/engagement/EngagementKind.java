package org.waishi.event.engagement;

import org.waishi.event.engagement.EngagementEvent.EngagementApproved;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled;
import org.waishi.event.engagement.EngagementEvent.EngagementConcluded;
import org.waishi.event.engagement.EngagementEvent.EngagementDated;
import org.waishi.event.engagement.EngagementEvent.EngagementFlagged;
import org.waishi.event.engagement.EngagementEvent.EngagementPaperSigned;
import org.waishi.event.engagement.EngagementEvent.EngagementProposed;
import org.waishi.event.engagement.EngagementEvent.EngagementResubmitted;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned;
import org.waishi.event.engagement.EngagementEvent.EngagementUnflagged;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** The written names of engagements and of what happens to them. */
public final class EngagementKind {

  /** Engagements on the wire and in the store. */
  public static final AggregateKind<Engagement, EngagementEvent> KIND =
      new AggregateKind<>(
          "event.engagement",
          "engagements",
          Engagement.class,
          FactTypes.of(EngagementEvent.class)
              .with("org.waishi.event.engagement-proposed.v1", EngagementProposed.class)
              .with("org.waishi.event.engagement-approved.v1", EngagementApproved.class)
              .with("org.waishi.event.engagement-returned.v1", EngagementReturned.class)
              .with("org.waishi.event.engagement-resubmitted.v1", EngagementResubmitted.class)
              .with("org.waishi.event.engagement-cancelled.v1", EngagementCancelled.class)
              .with("org.waishi.event.engagement-concluded.v1", EngagementConcluded.class)
              .with("org.waishi.event.engagement-dated.v1", EngagementDated.class)
              .with("org.waishi.event.engagement-paper-signed.v1", EngagementPaperSigned.class)
              .with("org.waishi.event.engagement-flagged.v1", EngagementFlagged.class)
              .with("org.waishi.event.engagement-unflagged.v1", EngagementUnflagged.class),
          Life::begin);

  private EngagementKind() {}
}
