package org.waishi.event.engagement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.event.conclusion.Conclusion;
import org.waishi.event.date.Hours;

/**
 * What can happen to an engagement. These records are the public contract: ids, codes, dates, and
 * public words that name no person.
 */
public sealed interface EngagementEvent {

  /** It was proposed: by an officer, or by an anniversary. */
  record EngagementProposed(
      String engagementId,
      String titleZh,
      String titleEn,
      Plan.Kind kind,
      @Nullable String country,
      String startsOn,
      String endsOn,
      @Nullable Hours hours,
      boolean approximate,
      @Nullable String place,
      @Nullable String anniversaryId,
      @Nullable String subjectKind,
      @Nullable String subjectId,
      String proposedBy)
      implements EngagementEvent {}

  /** A leader approved it by an instruction file (批件). */
  record EngagementApproved(
      String engagementId,
      @Nullable String country,
      String startsOn,
      String endsOn,
      @Nullable String anniversaryId,
      @Nullable String subjectId,
      String instructionNumber,
      String issuedBy,
      LocalDate issuedOn,
      String fileId)
      implements EngagementEvent {}

  /** A reviewer gave it back for correction (退回补正), with every gap at once (一次性告知). */
  record EngagementReturned(
      String engagementId, @Nullable String country, @Nullable String anniversaryId, List<Gap> gaps)
      implements EngagementEvent {

    /** What is missing or wrong. */
    public enum Gap {
      TITLE,
      DATES,
      PLACE,
      GUEST_LIST,
      RECEPTION_PLAN,
      PROTOCOL,
      INTERPRETERS,
      PROGRAMME,
      MEDIA_PLAN,
      EMERGENCY_PLAN,
      BUDGET,
      CONSULTED_UNITS
    }
  }

  /** It came back corrected. */
  record EngagementResubmitted(
      String engagementId,
      @Nullable String country,
      @Nullable String anniversaryId,
      String titleZh,
      String titleEn,
      @Nullable String place,
      String resubmittedBy)
      implements EngagementEvent {}

  /** It will not be held. */
  record EngagementCancelled(
      String engagementId,
      @Nullable String country,
      String startsOn,
      String endsOn,
      @Nullable String anniversaryId,
      @Nullable String subjectId,
      Reason reason)
      implements EngagementEvent {

    /** Why it is called off. */
    public enum Reason {
      SAFETY_ALERT,
      TIE_SUSPENDED,
      PARTNER_WITHDREW,
      GUESTS_DECLINED,
      NO_BUDGET,
      NOT_APPROVED,
      JOINED_WITH_ANOTHER,
      FORCE_MAJEURE,
      OTHER
    }
  }

  /**
   * It was held.
   *
   * @param heldFrom its first day as it was, which need not be the one that was approved
   * @param participants how many took part in all
   * @param fromAbroad how many of these came from abroad
   */
  record EngagementConcluded(
      String engagementId,
      @Nullable String country,
      @Nullable String anniversaryId,
      @Nullable String subjectId,
      LocalDate heldFrom,
      LocalDate heldUntil,
      int participants,
      int fromAbroad,
      List<Conclusion.Result> results,
      Conclusion.@Nullable Deviation deviation,
      @Nullable String reportFileId,
      String concludedBy)
      implements EngagementEvent {}

  /** An agreement was signed at it. */
  record EngagementPaperSigned(
      String engagementId,
      @Nullable String country,
      String agreementId,
      String tieId,
      LocalDate signedOn)
      implements EngagementEvent {}

  /** Its dates were fixed. */
  record EngagementDated(
      String engagementId,
      @Nullable String country,
      @Nullable String anniversaryId,
      String startsOn,
      String endsOn,
      @Nullable Hours hours,
      boolean approximate,
      String datedBy)
      implements EngagementEvent {}

  /** A warning stands against it: an alert for its country, or the state of its tie. */
  record EngagementFlagged(
      String engagementId,
      @Nullable String country,
      String reason,
      @Nullable String alertId,
      @Nullable String tieId,
      String level)
      implements EngagementEvent {}

  /** A warning no longer stands against it. */
  record EngagementUnflagged(
      String engagementId,
      @Nullable String country,
      String reason,
      @Nullable String alertId,
      @Nullable String tieId)
      implements EngagementEvent {}
}
