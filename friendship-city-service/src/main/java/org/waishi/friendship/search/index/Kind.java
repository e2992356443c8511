package org.waishi.friendship.search.index;

/** What can be found; of equally good ones the first stands first. */
public enum Kind {
  /** 城市. */
  CITY,
  /** 友城关系. */
  TIE,
  /** 协议. */
  AGREEMENT,
  /** 国际友人. */
  FRIEND
}
