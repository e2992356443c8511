package org.waishi.friendship.number;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number as it is written: {@code QD-FC-2026-0007}.
 *
 * @param letters what all of its row begin with
 * @param serial from 1; more than four digits where a year needs them
 */
public record RunningNumber(String letters, int year, int serial) {

  /** Refuses what no row has. */
  public RunningNumber {
    if (serial < 1) {
      throw new IllegalArgumentException("serial: " + serial + " (expected: >= 1)");
    }
  }

  /** As it is written. */
  public String text() {
    return String.format(Locale.ROOT, "%s-%d-%04d", letters, year, serial);
  }

  /** Whether a text is written as the numbers of this row are. */
  public static boolean looksLike(String text, String letters) {
    return text.matches(Pattern.quote(letters) + "-\\d{4}-\\d{4,}");
  }
}
