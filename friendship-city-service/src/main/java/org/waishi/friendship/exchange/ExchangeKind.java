package org.waishi.friendship.exchange;

/** What sort of exchange it is. */
public enum ExchangeKind {
  /** One side travels to the other (互访). */
  VISIT,
  /** A meeting by video (线上会晤). */
  ONLINE_MEETING,
  /** A letter or telegram (函电). */
  LETTER,
  /** A conference, forum or festival (活动). */
  EVENT
}
