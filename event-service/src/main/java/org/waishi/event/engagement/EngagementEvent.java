package org.waishi.event.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to an engagement. These records are the public contract. */
public sealed interface EngagementEvent {

  /** It was proposed: by an officer, or by an anniversary. */
  record EngagementProposed(
      String engagementId,
      String titleZh,
      String titleEn,
      Engagement.Kind kind,
      @Nullable String country,
      String startsOn,
      String endsOn,
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

  /** A reviewer gave it back for correction (退回补正). */
  record EngagementReturned(
      String engagementId, @Nullable String country, @Nullable String anniversaryId, String reason)
      implements EngagementEvent {}

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
      String reason)
      implements EngagementEvent {}

  /** Its dates were fixed. */
  record EngagementDated(
      String engagementId,
      @Nullable String country,
      @Nullable String anniversaryId,
      String startsOn,
      String endsOn,
      boolean approximate)
      implements EngagementEvent {}

  /** A warning stands against it: an alert for its country, or the suspension of its tie. */
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
