package org.waishi.friendship.honour;

import java.util.List;

/** Where a nomination stands, with the steps that lead on as names of resources to post to. */
public enum NominationState {
  /** Being written (草拟). */
  DRAFT("consents", "withdrawals"),
  /** The nominee agreed (本人同意). */
  CONSENTED("submissions", "withdrawals"),
  /** Before the sector's department (行业主管部门审核). */
  SECTOR_REVIEW("sector-reviews", "withdrawals"),
  /** Before the office in charge (外办审核). */
  FAO_REVIEW("fao-reviews", "recalls"),
  /** The nominee's background is looked into (背景审查). */
  BACKGROUND_CHECK("background-checks", "recalls"),
  /** Before the government, of whichever level (政府审定). */
  GOV_DECISION("government-decisions", "recalls"),
  /** Before the Standing Committee of the People's Congress (人大常委会决定). */
  CONGRESS_DECISION("congress-decisions", "recalls"),
  /** Decided for good; seat and number are being taken, and nothing else can happen. */
  AWARDING,
  /** Given (授予). */
  AWARDED("revocations"),
  /** A table of old brought it in, and nobody else has looked at it (待核实). */
  IMPORTED("confirmations", "rejections"),
  /** A table brought it in by mistake, as somebody else than its sender found (误录). */
  MISRECORDED,
  /** Taken away; the record stays (撤销). */
  REVOKED,
  /** Returned for correction (退回补正). */
  RETURNED("submissions", "withdrawals", "recalls"),
  /** Said no to, by a body or by the nominee (未授予). */
  DECLINED;

  private final List<String> steps;

  NominationState(String... steps) {
    this.steps = List.of(steps);
  }

  /** The steps that lead on; what was approved before leaves one of two out. */
  public List<String> steps() {
    return steps;
  }

  /** Whether it is still on its way. */
  public boolean isOpen() {
    return switch (this) {
      case IMPORTED, MISRECORDED, AWARDED, REVOKED, DECLINED -> false;
      case DRAFT,
          CONSENTED,
          SECTOR_REVIEW,
          FAO_REVIEW,
          BACKGROUND_CHECK,
          GOV_DECISION,
          CONGRESS_DECISION,
          AWARDING,
          RETURNED ->
          true;
    };
  }

  /** What follows when this review says yes. */
  NominationState next(boolean congress) {
    return switch (this) {
      case SECTOR_REVIEW -> FAO_REVIEW;
      case FAO_REVIEW -> BACKGROUND_CHECK;
      case BACKGROUND_CHECK -> GOV_DECISION;
      case GOV_DECISION -> congress ? CONGRESS_DECISION : AWARDING;
      case CONGRESS_DECISION -> AWARDING;
      case DRAFT,
          CONSENTED,
          AWARDING,
          IMPORTED,
          MISRECORDED,
          AWARDED,
          REVOKED,
          RETURNED,
          DECLINED ->
          throw new IllegalStateException(this + " (expected: a review)");
    };
  }
}
