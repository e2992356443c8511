package org.waishi.friendship.tie;

/** What sort of tie it is. */
public enum TieKind {
  /** 友好城市. */
  SISTER,
  /** 友好合作城市. */
  COOPERATION,
  /** Sourced, but its class is not. */
  UNVERIFIED;

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
