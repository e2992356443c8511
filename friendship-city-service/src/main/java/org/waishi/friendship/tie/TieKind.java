package org.waishi.friendship.tie;

/** What sort of tie it is. */
public enum TieKind {
  /** 友好城市. */
  SISTER,
  /** 友好合作城市. */
  COOPERATION,
  /** Sourced, but its class is not. */
  UNVERIFIED;

  /** The texts that a table has for them. */
  public static final String TEXTS = "sister, friendly-cooperation or unverified";

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
