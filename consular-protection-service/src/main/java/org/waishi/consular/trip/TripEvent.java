package org.waishi.consular.trip;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.Journey.ViolationKind;
import org.waishi.consular.trip.TripStep.CancelReason;
import org.waishi.consular.trip.TripStep.Level;
import org.waishi.consular.trip.mission.Mission;

/** What can happen to a trip. Who travels is in none of it. */
public sealed interface TripEvent {

  /** A unit wants to travel. */
  record TripDrafted(String tripId, Mission mission, int people, String by) implements TripEvent {}

  /** It wants to travel otherwise; whatever was decided counts no more. */
  record TripChanged(String tripId, Mission mission, int people, String by) implements TripEvent {}

  /** Its public notice was put up. */
  record TripSubmitted(String tripId, LocalDate noticeOn, LocalDate noticeUntil, String by)
      implements TripEvent {}

  /** The unit or the finance side said yes. */
  record TripReviewPassed(String tripId, Level level, Paper paper, String by)
      implements TripEvent {}

  /** The unit filed it with the office. */
  record TripFiled(String tripId, String unit, String by) implements TripEvent {}

  /**
   * The office permits it.
   *
   * @param country the inviting one
   * @param tieId the tie in whose name it goes, if any
   */
  record TripApproved(
      String tripId,
      String country,
      @Nullable String tieId,
      @Nullable String city,
      List<String> countries,
      LocalDate departsOn,
      LocalDate returnsOn,
      int people,
      Paper paper,
      String by)
      implements TripEvent {}

  /** A level gives it back for correction. */
  record TripSentBack(String tripId, Level level, Paper paper, String by) implements TripEvent {}

  /** A level said no. */
  record TripRejected(String tripId, Level level, Paper paper, String by) implements TripEvent {}

  /** The unit signed that it knows the risk. */
  record TripRiskNoted(String tripId, LocalDate on, String fileId, String by)
      implements TripEvent {}

  /** These countries of a permitted trip are at red or without relations. */
  record TripRecheckOpened(String tripId, List<String> countries) implements TripEvent {}

  /** None of its countries is any more. */
  record TripRecheckClosed(String tripId) implements TripEvent {}

  /** Its permit counts no more, because it was changed or given up. */
  record TripPermitVoid(String tripId, String country, @Nullable String tieId)
      implements TripEvent {}

  /** It was given up. */
  record TripCancelled(String tripId, CancelReason reason, String by) implements TripEvent {}

  /** It left. */
  record TripDeparted(String tripId, LocalDate on, LocalDate reportDueOn, String by)
      implements TripEvent {}

  /**
   * It is back.
   *
   * @param country the inviting one
   * @param countries where it really was
   * @param departsOn the day of the exit stamp
   * @param returnsOn the day of the entry stamp
   * @param days from exit to entry, both in
   * @param papersDueOn the last day on which its passports are handed in
   */
  record TripReturned(
      String tripId,
      String country,
      @Nullable String tieId,
      @Nullable String city,
      List<String> countries,
      LocalDate departsOn,
      LocalDate returnsOn,
      int days,
      int people,
      LocalDate papersDueOn,
      LocalDate reportDueOn,
      String by)
      implements TripEvent {}

  /**
   * It was not as it was permitted.
   *
   * @param days how many it took
   * @param daysPermitted how many it might
   * @param countries those that nobody permitted
   */
  record TripViolation(
      String tripId,
      String unit,
      ViolationKind kind,
      int days,
      int daysPermitted,
      List<String> countries)
      implements TripEvent {}

  /** A paper settled every violation of it. */
  record TripViolationsSettled(String tripId, String unit, Paper paper, String by)
      implements TripEvent {}

  /** Its passports were handed in. */
  record TripPassportsBack(String tripId, LocalDate on, LocalDate dueOn, boolean late, String by)
      implements TripEvent {}

  /** Its report is there. */
  record TripReported(
      String tripId, LocalDate on, LocalDate dueOn, boolean late, String fileId, String by)
      implements TripEvent {}

  /** It was archived. */
  record TripClosed(String tripId, String by) implements TripEvent {}
}
