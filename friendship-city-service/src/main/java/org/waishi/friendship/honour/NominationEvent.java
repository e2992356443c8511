package org.waishi.friendship.honour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.honour.kind.Decider;

/** What can happen to a nomination. None of it says who the nominee is. */
public sealed interface NominationEvent {

  /** Somebody is proposed. */
  record HonourNominated(
      String nominationId, Proposal proposal, Decider decider, boolean congress, String by)
      implements NominationEvent {}

  /** An honour that was given before this register is taken over as it was. */
  record HonourImported(
      String nominationId,
      Proposal proposal,
      Decider decider,
      boolean congress,
      String certificateNumber,
      Instruction told,
      LocalDate on,
      String by)
      implements NominationEvent {}

  /** Somebody who did not send the table looked at it; the award is told with it. */
  record HonourConfirmed(String nominationId, LocalDate on, String by) implements NominationEvent {}

  /** Somebody who did not send the table found that it came in by mistake. */
  record HonourMisrecorded(
      String nominationId, String kind, int session, String reason, LocalDate on, String by)
      implements NominationEvent {}

  /** The nominee agrees. */
  record HonourConsented(String nominationId, LocalDate on, String fileId)
      implements NominationEvent {}

  /** The papers went to a review. */
  record HonourSubmitted(String nominationId, NominationState to, LocalDate on, String by)
      implements NominationEvent {}

  /** A body said yes. */
  record HonourReviewPassed(String nominationId, NominationState stage, Instruction told, String by)
      implements NominationEvent {}

  /** A body wants the papers corrected. */
  record HonourReviewReturned(String nominationId, NominationState stage, Instruction told)
      implements NominationEvent {}

  /**
   * It ends without the honour.
   *
   * @param told what the body said, where one did
   * @param fileId the letter of the nominee or the unit, where a body had approved
   */
  record HonourDeclined(
      String nominationId,
      NominationState stage,
      Ground ground,
      LocalDate on,
      @Nullable Instruction told,
      @Nullable String fileId)
      implements NominationEvent {

    /** Why it ends. */
    public enum Ground {
      /** A body said no. */
      REVIEW,
      /** The nominee took the consent back. */
      NOMINEE,
      /** The unit took the nomination back. */
      UNIT
    }
  }

  /** The last body said yes: from here on only seat, number and award can follow. */
  record HonourDecided(String nominationId, String kind, int session) implements NominationEvent {}

  /** The session had no seat left; the last yes counts no more. */
  record HonourSeatRefused(String nominationId, String kind, int session)
      implements NominationEvent {}

  /** The honour is given. */
  record HonourAwarded(
      String nominationId,
      String friendId,
      String kind,
      int session,
      String certificateNumber,
      LocalDate on)
      implements NominationEvent {}

  /** The honour is taken away; record and number stay. */
  record HonourRevoked(
      String nominationId,
      String friendId,
      String kind,
      String certificateNumber,
      Instruction told,
      String by)
      implements NominationEvent {}
}
