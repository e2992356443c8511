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

  /** A written exception allows to celebrate it, although its years do not. */
  record CelebrationExcepted(
      String anniversaryId, String body, String documentNumber, LocalDate on, String fileId)
      implements AnniversaryEvent {}
}
