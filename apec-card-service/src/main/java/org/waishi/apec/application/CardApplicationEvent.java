package org.waishi.apec.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.waishi.apec.alert.AlertFlag;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.paper.ReturnReason;
import org.waishi.platform.deadline.CaseClock;

/** Facts about a card application: ids, codes, counts and days, nothing about the person. */
public sealed interface CardApplicationEvent {

  /** A draft was begun. */
  record ApplicationDrafted(
      String applicationId, String enterpriseId, ApplicationKind kind, Papers papers, String maker)
      implements CardApplicationEvent {}

  /** The draft was written anew; the papers before stay in the journal. */
  record ApplicationChanged(String applicationId, String enterpriseId, Papers papers, String maker)
      implements CardApplicationEvent {}

  /** It was complete and went to the office, which asks these economies. */
  record ApplicationSubmitted(
      String applicationId,
      String enterpriseId,
      ApplicationKind kind,
      List<String> economies,
      int documents,
      Instant at,
      ReviewTerms review,
      String maker)
      implements CardApplicationEvent {}

  /** How long the review may take. */
  record ReviewTerms(int workingDays, CaseClock.Mode mode, ZoneId zone) {}

  /** It went back for correction, for all these reasons. */
  record ApplicationReturned(
      String applicationId,
      String enterpriseId,
      List<ReturnReason> reasons,
      Instant at,
      String checker)
      implements CardApplicationEvent {}

  /** The corrected filing is here. */
  record ApplicationResubmitted(
      String applicationId, String enterpriseId, int documents, Instant at, String maker)
      implements CardApplicationEvent {}

  /** The office took it in. */
  record ApplicationAccepted(String applicationId, String enterpriseId, Instant at, String checker)
      implements CardApplicationEvent {}

  /** The office does not take it in, for these reasons. */
  record ApplicationNotAccepted(
      String applicationId,
      String enterpriseId,
      List<ReturnReason> reasons,
      Instant at,
      String checker)
      implements CardApplicationEvent {}

  /** The enterprise took it back. */
  record ApplicationWithdrawn(String applicationId, String enterpriseId, Instant at)
      implements CardApplicationEvent {}

  /** A security alert covers an economy that it asks. */
  record ApplicationFlagged(String applicationId, String enterpriseId, AlertFlag flag)
      implements CardApplicationEvent {}

  /** The alert is gone, or another level of it took its place. */
  record ApplicationUnflagged(String applicationId, String enterpriseId, AlertFlag flag)
      implements CardApplicationEvent {}
}
