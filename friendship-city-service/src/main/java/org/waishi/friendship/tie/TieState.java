package org.waishi.friendship.tie;

import java.util.List;

/** Where a tie stands, with the steps that lead on as names of resources to post to. */
public enum TieState {
  /** A lead. */
  LEAD("explorations", "terminations"),
  /** Exchanges go on. */
  EXPLORING("letters-of-intent", "terminations"),
  /** The letter of intent is signed. */
  LOI_SIGNED("submissions", "terminations"),
  /** Before the city government's executive meeting. */
  CITY_REVIEW("city-reviews"),
  /** Before the Standing Committee of the People's Congress. */
  CONGRESS_REVIEW("congress-reviews"),
  /** Before the province. */
  PROVINCE_REVIEW("province-reviews"),
  /** Before the national friendship association. */
  CPAFFC_REVIEW("cpaffc-reviews"),
  /** Returned for correction. */
  RETURNED("submissions"),
  /** Every approval is there. */
  APPROVED("activations", "terminations"),
  /** The agreement is signed. */
  ACTIVE("suspensions", "terminations"),
  /** Suspended. */
  SUSPENDED("revivals", "terminations"),
  /** Ended. */
  TERMINATED;

  private final List<String> steps;

  TieState(String... steps) {
    this.steps = List.of(steps);
  }

  /** The steps that lead on. */
  public List<String> steps() {
    return steps;
  }
}
