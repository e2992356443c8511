package org.waishi.platform.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds content lines after at most 75 octets of UTF-8 (RFC 5545, 3.1), never inside a character.
 * Libraries count characters, of which a Chinese one has three octets.
 */
public final class FoldedLines {

  private static final int MOST = 75;
  private static final String END = "\r\n";

  private FoldedLines() {}

  /** The lines, however they ended, folded; each ends with CR LF. */
  public static String of(String lines) {
    return lines.lines().map(line -> folded(line) + END).collect(Collectors.joining());
  }

  private static String folded(String line) {
    StringBuilder all = new StringBuilder();
    int octets = 0;
    for (int point : line.codePoints().toArray()) {
      String character = Character.toString(point);
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > MOST) {
        all.append(END).append(' ');
        octets = 1;
      }
      all.append(character);
      octets += more;
    }
    return all.toString();
  }
}
