package org.waishi.friendship.anniversary.plan;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds content lines after at most 75 octets (RFC 5545, 3.1), never inside a character. The
 * library counts characters, of which a Chinese one has three octets.
 */
final class FoldedLines {

  private static final int MOST = 75;
  private static final String END = "\r\n";

  private FoldedLines() {}

  static String of(String lines) {
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
