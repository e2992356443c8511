package org.waishi.friendship.cooperation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to a cooperation item. */
public sealed interface CooperationEvent {

  /** Somebody proposed it. */
  record CooperationProposed(
      String itemId,
      String tieId,
      String country,
      Field field,
      String titleZh,
      String titleEn,
      String owner,
      @Nullable Money budget,
      String proposedBy)
      implements CooperationEvent {}

  /** A leader approved it by an instruction file. */
  record CooperationApproved(
      String itemId,
      String tieId,
      String body,
      String documentNumber,
      LocalDate on,
      String fileId,
      String approvedBy)
      implements CooperationEvent {}

  /** It got a milestone. */
  record MilestoneSet(
      String itemId, String tieId, String milestone, String title, LocalDate due, String by)
      implements CooperationEvent {}

  /** A milestone is due on another day. */
  record MilestoneMoved(String itemId, String tieId, String milestone, LocalDate due, String by)
      implements CooperationEvent {}

  /** Somebody says that a milestone is done. */
  record MilestoneReported(
      String itemId, String tieId, String milestone, LocalDate doneOn, String by)
      implements CooperationEvent {}

  /** Somebody else does not agree. */
  record MilestoneReturned(String itemId, String tieId, String milestone, String by)
      implements CooperationEvent {}

  /** Somebody else agrees: the milestone is done. */
  record MilestoneDone(String itemId, String tieId, String milestone, LocalDate doneOn, String by)
      implements CooperationEvent {}

  /** The day of a milestone went by. */
  record MilestoneOverdue(String itemId, String tieId, String milestone, LocalDate due)
      implements CooperationEvent {}

  /** Money was put in. */
  record ContributionNoted(
      String itemId, String tieId, Contribution.Side side, Money money, LocalDate on, String by)
      implements CooperationEvent {}

  /** All is done. */
  record CooperationConcluded(String itemId, String tieId, LocalDate on, String by)
      implements CooperationEvent {}

  /** It was given up. */
  record CooperationAbandoned(String itemId, String tieId, Reason reason, String by)
      implements CooperationEvent {

    /** Why. */
    public enum Reason {
      NOT_APPROVED,
      PARTNER_WITHDREW,
      WE_WITHDREW,
      NO_MONEY,
      TIE_ENDED,
      FORCE_MAJEURE,
      OTHER
    }
  }
}
