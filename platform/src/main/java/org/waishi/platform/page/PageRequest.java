package org.waishi.platform.page;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param limit how many items at most, 1 to {@value #MOST}
 * @param after the place it begins after; null for the first page
 */
public record PageRequest(int limit, @Nullable Cursor after) {

  /** The longest page anybody gets. */
  public static final int MOST = 200;

  /** The length of a page when nobody says one. */
  public static final int USUAL = 50;

  /** Refuses a limit out of range. */
  public PageRequest {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit: " + limit + " (expected: 1 to " + MOST + ")");
    }
  }

  /** The first page of the usual length. */
  public static PageRequest first() {
    return new PageRequest(USUAL, null);
  }
}
