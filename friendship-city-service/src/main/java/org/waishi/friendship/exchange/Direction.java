package org.waishi.friendship.exchange;

/** Who came to whom. */
public enum Direction {
  /** They to us (来访、来函). */
  INCOMING,
  /** We to them (出访、去函). */
  OUTGOING,
  /** Both at once. */
  MUTUAL
}
