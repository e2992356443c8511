package org.waishi.friendship.tie;

import java.util.List;

/** Where a tie stands, with the steps that lead on as names of resources to post to. */
public enum TieState {
  /** A lead (线索). */
  LEAD("explorations", "corrections", "abandonments"),
  /** Exchanges go on (交往). */
  EXPLORING("letters-of-intent", "corrections", "abandonments", "terminations"),
  /** The letter of intent is signed (意向书). */
  LOI_SIGNED("submissions", "terminations"),
  /** Before the city government's executive meeting (市政府常务会议). */
  CITY_REVIEW("city-reviews", "withdrawals", "terminations"),
  /** Before the Standing Committee of the People's Congress (市人大常委会). */
  CONGRESS_REVIEW("congress-reviews", "recalls", "terminations"),
  /** Before the province (省外办). */
  PROVINCE_REVIEW("province-reviews", "recalls", "terminations"),
  /** Before the national friendship association (全国友协). */
  CPAFFC_REVIEW("cpaffc-reviews", "recalls", "terminations"),
  /** Before the superior of our institution, for a grass-roots tie (上级主管部门). */
  SUPERIOR_REVIEW("superior-reviews", "withdrawals", "terminations"),
  /** Before the city's own foreign affairs office, for a grass-roots tie (市外办). */
  FAO_REVIEW("fao-reviews", "recalls", "terminations"),
  /** To be filed with the province, for a grass-roots tie (报省备案). */
  PROVINCE_FILING("filing-reviews", "recalls", "terminations"),
  /** Returned for correction (退回补正). */
  RETURNED("submissions", "withdrawals", "recalls", "terminations"),
  /** Every approval is there. */
  APPROVED("activations", "terminations"),
  /** The agreement is signed. */
  ACTIVE("dormancies", "suspensions", "terminations"),
  /** Nothing goes on, and it was decided that it does not count meanwhile (沉寂). */
  DORMANT("awakenings", "terminations"),
  /** Stopped by decision. */
  SUSPENDED("revivals", "terminations"),
  /** A higher tie with the same city took its place. */
  SUPERSEDED,
  /** Ended. */
  TERMINATED;

  private final List<String> steps;

  TieState(String... steps) {
    this.steps = List.of(steps);
  }

  /** The steps that lead on; what was approved before leaves one of two out. */
  public List<String> steps() {
    return steps;
  }

  /** Whether a body is to answer. */
  public boolean isReview() {
    return !ended() && steps.getFirst().endsWith("-reviews");
  }

  /** Whether the agreement was signed and the tie has not ended since. */
  public boolean stands() {
    return this == ACTIVE || this == DORMANT || this == SUSPENDED;
  }

  /** Whether nothing leads on any more. */
  public boolean ended() {
    return steps.isEmpty();
  }
}
