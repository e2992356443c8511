package org.waishi.friendship.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.platform.deadline.CaseClock;

/** What can happen to an agreement. None of it says who signed. */
public sealed interface AgreementEvent {

  /** It was drafted. */
  record AgreementDrafted(
      String agreementId,
      String tieId,
      String country,
      AgreementKind kind,
      Content content,
      String by)
      implements AgreementEvent {}

  /** One that was signed before this register is taken over as it was. */
  record AgreementImported(
      String agreementId,
      String tieId,
      String country,
      AgreementKind kind,
      Content content,
      Signing signing,
      LocalDate on,
      String by)
      implements AgreementEvent {}

  /** It has its running number. */
  record AgreementNumbered(String agreementId, String tieId, String number)
      implements AgreementEvent {}

  /** It was written anew. */
  record AgreementRevised(String agreementId, Content content, String by)
      implements AgreementEvent {}

  /** It went to the lawyers; where they had returned it, their clock runs again. */
  record AgreementSubmitted(String agreementId, String by, LocalDate on)
      implements AgreementEvent {}

  /** Who is to answer has so many working days, the first of them after this day. */
  record AgreementClockStarted(
      String agreementId, String stage, LocalDate on, int workingDays, CaseClock.Mode mode)
      implements AgreementEvent {}

  /** Who is to answer let the time pass; said once. */
  record AgreementReviewOverdue(
      String agreementId, String tieId, String country, String stage, LocalDate dueOn)
      implements AgreementEvent {}

  /** The lawyers have nothing against it. */
  record AgreementChecked(String agreementId, Instruction told, String by)
      implements AgreementEvent {}

  /** It is to be written anew. */
  record AgreementReturned(String agreementId, String stage, Instruction told)
      implements AgreementEvent {}

  /** It was not approved, and is over. */
  record AgreementRejected(
      String agreementId, String tieId, String country, String stage, Instruction told)
      implements AgreementEvent {}

  /** It may be signed. */
  record AgreementApproved(String agreementId, Instruction told, String by)
      implements AgreementEvent {}

  /** It was signed. */
  record AgreementSigned(
      String agreementId,
      String tieId,
      String country,
      AgreementKind kind,
      Signing signing,
      @Nullable LocalDate validUntil)
      implements AgreementEvent {}

  /** It holds from now on. */
  record AgreementInForce(
      String agreementId, String tieId, LocalDate from, @Nullable LocalDate validUntil)
      implements AgreementEvent {}

  /**
   * Its term ends soon; said once for each reminder.
   *
   * @param reminderId follows from agreement, last day and months
   * @param goesOn whether it goes on by itself unless somebody objects
   */
  record AgreementExpiring(
      String reminderId,
      String agreementId,
      String tieId,
      String country,
      AgreementKind kind,
      int monthsAhead,
      LocalDate validUntil,
      boolean goesOn)
      implements AgreementEvent {}

  /** It went on by itself. */
  record AgreementProlonged(String agreementId, String tieId, LocalDate validUntil)
      implements AgreementEvent {}

  /** Its term is over. */
  record AgreementExpired(String agreementId, String tieId, String country, LocalDate lastDay)
      implements AgreementEvent {}

  /** Another one took its place. */
  record AgreementRenewed(String agreementId, String tieId, String byAgreementId, LocalDate on)
      implements AgreementEvent {}

  /** Its tie was stopped or ended while it lives: somebody is to decide what becomes of it. */
  record AgreementQuestioned(
      String agreementId, String tieId, String country, TieState tie, LocalDate on)
      implements AgreementEvent {}

  /** Its tie lives again. */
  record AgreementCleared(String agreementId, String tieId, LocalDate on)
      implements AgreementEvent {}

  /** It was decided that it stays although its tie was stopped or ended. */
  record AgreementKept(String agreementId, String tieId, String country, Decree told)
      implements AgreementEvent {}

  /** Somebody who did not send the table looked at it. */
  record AgreementConfirmed(
      String agreementId, String tieId, String country, LocalDate on, String by)
      implements AgreementEvent {}

  /** Somebody who did not send the table found that it came in by mistake. */
  record AgreementMisrecorded(
      String agreementId, String tieId, String country, String reason, LocalDate on, String by)
      implements AgreementEvent {}

  /** What had taken its place came in by mistake. */
  record AgreementStandsAgain(String agreementId, String tieId, String notRenewedBy, LocalDate on)
      implements AgreementEvent {}

  /** It was given up before anybody had checked it, or after it was returned. */
  record AgreementAbandoned(
      String agreementId, String tieId, String country, AgreementState stage, LocalDate on)
      implements AgreementEvent {}

  /** It was ended before its term, or given up after it was checked, by a decision. */
  record AgreementTerminated(
      String agreementId, String tieId, String country, Decree told, LocalDate endsOn)
      implements AgreementEvent {}
}
