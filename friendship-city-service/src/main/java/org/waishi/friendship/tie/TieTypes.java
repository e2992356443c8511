package org.waishi.friendship.tie;

import org.waishi.friendship.tie.TieEvent.ExplorationStarted;
import org.waishi.friendship.tie.TieEvent.HistoricTieConfirmed;
import org.waishi.friendship.tie.TieEvent.LeadCorrected;
import org.waishi.friendship.tie.TieEvent.LetterOfIntentSigned;
import org.waishi.friendship.tie.TieEvent.PlaceFreed;
import org.waishi.friendship.tie.TieEvent.PlaceKept;
import org.waishi.friendship.tie.TieEvent.ReviewClockStarted;
import org.waishi.friendship.tie.TieEvent.ReviewOverdue;
import org.waishi.friendship.tie.TieEvent.ReviewPassed;
import org.waishi.friendship.tie.TieEvent.ReviewRejected;
import org.waishi.friendship.tie.TieEvent.ReviewRequested;
import org.waishi.friendship.tie.TieEvent.ReviewReturned;
import org.waishi.friendship.tie.TieEvent.ReviewWithdrawn;
import org.waishi.friendship.tie.TieEvent.TieActivated;
import org.waishi.friendship.tie.TieEvent.TieCorrected;
import org.waishi.friendship.tie.TieEvent.TieFellDormant;
import org.waishi.friendship.tie.TieEvent.TieImported;
import org.waishi.friendship.tie.TieEvent.TieNumbered;
import org.waishi.friendship.tie.TieEvent.TieProposed;
import org.waishi.friendship.tie.TieEvent.TieRevived;
import org.waishi.friendship.tie.TieEvent.TieSuperseded;
import org.waishi.friendship.tie.TieEvent.TieSuspended;
import org.waishi.friendship.tie.TieEvent.TieTerminated;
import org.waishi.platform.aggregate.FactTypes;

/** The names of a tie's facts on the wire. */
final class TieTypes {

  private static final String TYPE = "org.waishi.friendship-city.";

  private TieTypes() {}

  static FactTypes<TieEvent> all() {
    return FactTypes.of(TieEvent.class)
        .with(TYPE + "tie-proposed.v1", TieProposed.class)
        .with(TYPE + "tie-imported.v1", TieImported.class)
        .with(TYPE + "tie-corrected.v1", TieCorrected.class)
        .with(TYPE + "historic-tie-confirmed.v1", HistoricTieConfirmed.class)
        .with(TYPE + "tie-numbered.v1", TieNumbered.class)
        .with(TYPE + "lead-corrected.v1", LeadCorrected.class)
        .with(TYPE + "exploration-started.v1", ExplorationStarted.class)
        .with(TYPE + "letter-of-intent-signed.v1", LetterOfIntentSigned.class)
        .with(TYPE + "review-requested.v1", ReviewRequested.class)
        .with(TYPE + "review-clock-started.v1", ReviewClockStarted.class)
        .with(TYPE + "review-overdue.v1", ReviewOverdue.class)
        .with(TYPE + "review-passed.v1", ReviewPassed.class)
        .with(TYPE + "review-returned.v1", ReviewReturned.class)
        .with(TYPE + "review-withdrawn.v1", ReviewWithdrawn.class)
        .with(TYPE + "review-rejected.v1", ReviewRejected.class)
        .with(TYPE + "tie-activated.v1", TieActivated.class)
        .with(TYPE + "tie-fell-dormant.v1", TieFellDormant.class)
        .with(TYPE + "tie-suspended.v1", TieSuspended.class)
        .with(TYPE + "tie-revived.v1", TieRevived.class)
        .with(TYPE + "tie-terminated.v1", TieTerminated.class)
        .with(TYPE + "place-kept.v1", PlaceKept.class)
        .with(TYPE + "tie-superseded.v1", TieSuperseded.class)
        .with(TYPE + "place-freed.v1", PlaceFreed.class);
  }
}
