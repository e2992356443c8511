package org.waishi.friendship.tie;

import java.util.List;

/** What sort of tie it is, with the reviews that it must pass in their order. */
public enum TieKind {
  /** 友好城市. */
  SISTER(
      TieState.CITY_REVIEW,
      TieState.CONGRESS_REVIEW,
      TieState.PROVINCE_REVIEW,
      TieState.CPAFFC_REVIEW),
  /** 友好合作城市. */
  COOPERATION(TieState.CITY_REVIEW, TieState.PROVINCE_REVIEW),
  /** 基层友好关系: between two schools, hospitals, ports; any number of them with one city. */
  GRASS_ROOTS(TieState.SUPERIOR_REVIEW, TieState.FAO_REVIEW, TieState.PROVINCE_FILING),
  /** Sourced, but its class is not. */
  UNVERIFIED(TieState.CITY_REVIEW, TieState.PROVINCE_REVIEW);

  /** The texts that a table has for them. */
  public static final String TEXTS = "sister, friendly-cooperation or unverified";

  private final List<TieState> reviews;

  TieKind(TieState... reviews) {
    this.reviews = List.of(reviews);
  }

  /** The reviews that it must pass, in their order. */
  public List<TieState> reviews() {
    return reviews;
  }

  /** Whether it takes the only place that a city has for an active tie. */
  public boolean takesPlace() {
    return this == SISTER || this == COOPERATION;
  }

  /** What follows a review that was passed. */
  TieState after(TieState review) {
    int next = reviews.indexOf(review) + 1;
    return next < reviews.size() ? reviews.get(next) : TieState.APPROVED;
  }

  /** The kind that a table means. */
  public static TieKind ofText(String text) {
    return switch (text) {
      case "sister" -> SISTER;
      case "friendly-cooperation" -> COOPERATION;
      case "unverified" -> UNVERIFIED;
      default -> throw new IllegalArgumentException("relation: " + text);
    };
  }
}
