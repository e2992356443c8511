package org.waishi.friendship.cooperation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.cooperation.money.Contribution;
import org.waishi.friendship.cooperation.money.Money;

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

  /** A leader returned it for correction, and said everything that is to be corrected. */
  record CooperationReturned(
      String itemId,
      String tieId,
      String body,
      String documentNumber,
      LocalDate on,
      String fileId,
      List<String> reasons,
      String returnedBy)
      implements CooperationEvent {
    /** Keeps its own copy. */
    public CooperationReturned {
      reasons = List.copyOf(reasons);
    }
  }

  /** Somebody corrected it and laid it before the leader again. */
  record CooperationResubmitted(
      String itemId,
      String tieId,
      Field field,
      String titleZh,
      String titleEn,
      String owner,
      @Nullable Money budget,
      String by)
      implements CooperationEvent {}

  /** A leader rejected it. */
  record CooperationRejected(
      String itemId,
      String tieId,
      String body,
      String documentNumber,
      LocalDate on,
      String fileId,
      List<String> reasons,
      String rejectedBy)
      implements CooperationEvent {
    /** Keeps its own copy. */
    public CooperationRejected {
      reasons = List.copyOf(reasons);
    }
  }

  /** It got a milestone. */
  record MilestoneSet(
      String itemId, String tieId, String milestone, String title, LocalDate due, String by)
      implements CooperationEvent {}

  /** Somebody asks to move a milestone by which the approved end of the item would change. */
  record MilestoneMoveAsked(
      String itemId, String tieId, String milestone, LocalDate due, Delay reason, String by)
      implements CooperationEvent {}

  /** Somebody else does not agree to that. */
  record MilestoneMoveDeclined(String itemId, String tieId, String milestone, String by)
      implements CooperationEvent {}

  /** A milestone is due on another day. */
  record MilestoneMoved(
      String itemId, String tieId, String milestone, LocalDate due, Delay reason, String by)
      implements CooperationEvent {}

  /** Why a milestone is moved. */
  enum Delay {
    PARTNER_DELAYED,
    WE_DELAYED,
    NO_MONEY,
    NO_APPROVAL_YET,
    FORCE_MAJEURE,
    PLANNED_BETTER
  }

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

  /** Somebody else looked at what was noted of a contribution: it counts from now on. */
  record ContributionConfirmed(
      String itemId, String tieId, int number, Contribution.Side side, Money money, String by)
      implements CooperationEvent {}

  /** A contribution counts no more; it stays to be read. */
  record ContributionReversed(
      String itemId,
      String tieId,
      int number,
      Contribution.Side side,
      Money money,
      Contribution.Reversal.Reason reason,
      LocalDate on,
      String by)
      implements CooperationEvent {}

  /** All is done. */
  record CooperationConcluded(String itemId, String tieId, LocalDate on, String by)
      implements CooperationEvent {}

  /** A leader ended it before it was done. */
  record CooperationTerminated(
      String itemId,
      String tieId,
      String body,
      String documentNumber,
      LocalDate on,
      String fileId,
      List<String> reasons,
      String terminatedBy)
      implements CooperationEvent {
    /** Keeps its own copy. */
    public CooperationTerminated {
      reasons = List.copyOf(reasons);
    }
  }

  /** It was given up before it was approved. */
  record CooperationAbandoned(String itemId, String tieId, Reason reason, String by)
      implements CooperationEvent {

    /** Why. */
    public enum Reason {
      PARTNER_WITHDREW,
      WE_WITHDREW,
      NO_MONEY,
      TIE_ENDED,
      FORCE_MAJEURE,
      OTHER
    }
  }
}
