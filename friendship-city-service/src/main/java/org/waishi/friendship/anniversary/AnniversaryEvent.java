package org.waishi.friendship.anniversary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;

/** What can happen to an anniversary. */
public sealed interface AnniversaryEvent {

  /** It was made. */
  record AnniversaryMade(AnniversaryFacts facts) implements AnniversaryEvent {}

  /** Its subject's date is known better now, or a rule changed. */
  record AnniversaryCorrected(AnniversaryFacts facts) implements AnniversaryEvent {}

  /**
   * It is time to plan it.
   *
   * @param tieId the tie of an agreement; null where the subject is no agreement
   */
  record AnniversaryDue(
      String anniversaryId,
      SubjectKind subjectKind,
      String subjectId,
      @Nullable String tieId,
      String country,
      int years,
      Category category,
      PartialDate on,
      boolean approximate,
      LocalDate planFrom)
      implements AnniversaryEvent {}

  /** Somebody asks to celebrate it by a paper, although its years are not round. */
  record CelebrationExceptionAsked(
      String anniversaryId,
      String body,
      String documentNumber,
      LocalDate on,
      String fileId,
      String askedBy)
      implements AnniversaryEvent {}

  /** Somebody else does not agree to that. */
  record CelebrationExceptionDeclined(String anniversaryId, String declinedBy)
      implements AnniversaryEvent {}

  /**
   * A written exception allows to celebrate it, although its years do not: somebody else agrees.
   */
  record CelebrationExcepted(
      String anniversaryId,
      String body,
      String documentNumber,
      LocalDate on,
      String fileId,
      String confirmedBy)
      implements AnniversaryEvent {}

  /** The written exception holds no more. */
  record CelebrationExceptionWithdrawn(String anniversaryId, Reason reason, String withdrawnBy)
      implements AnniversaryEvent {

    /** Why. */
    public enum Reason {
      /** The paper is another one, or says something else. */
      WRONG_PAPER,
      /** The body that allowed it takes that back. */
      TAKEN_BACK,
      /** There will be no celebration. */
      NOT_CELEBRATED
    }
  }
}
