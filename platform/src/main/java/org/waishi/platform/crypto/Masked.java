package org.waishi.platform.crypto;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What everybody who may see the record may see of a value: enough to tell two cases apart on the
 * telephone, never enough to use it. A value too short to hide four characters is hidden wholly.
 */
public record Masked(String text) {

  private static final String ALL = "******";
  private static final int FEWEST_HIDDEN = 4;

  public static Masked of(PersonalField kind, String value) {
    String plain = value.strip();
    return new Masked(
        switch (kind) {
          case PASSPORT -> ends(kind.normalised(plain), 2, 3);
          case IDENTITY_CARD -> ends(kind.normalised(plain), 4, 4);
          case PHONE -> ends(kind.normalised(plain), 3, 4);
          case EMAIL -> email(plain);
          case NAME, OTHER_NAME -> name(plain);
          case BIRTH_DATE -> birthDate(plain);
          case ROSTER -> roster(plain);
          case ADDRESS,
              WHEREABOUTS,
              ACCOUNT,
              HEALTH,
              OPEN_CLAIM,
              PASSPORT_CLAIM,
              PERSON_MARK,
              READING,
              PAPER_CODE ->
              ALL;
        });
  }

  private static String ends(String value, int head, int tail) {
    int[] points = value.codePoints().toArray();
    int hidden = points.length - head - tail;
    if (hidden < FEWEST_HIDDEN) {
      return ALL;
    }
    return new String(points, 0, head)
        + "*".repeat(hidden)
        + new String(points, head + hidden, tail);
  }

  private static String email(String value) {
    int at = value.lastIndexOf('@');
    return at < 1 ? ALL : first(value) + "***" + value.substring(at);
  }

  /** 张三丰 becomes 张*, and ZHANG SANFENG becomes Z*** S***: neither tells how long the name is. */
  private static String name(String value) {
    if (value.isEmpty() || Character.isIdeographic(value.codePointAt(0))) {
      return value.isEmpty() ? ALL : first(value) + "*";
    }
    return Arrays.stream(value.split("\\s+"))
        .map(word -> first(word) + "***")
        .collect(Collectors.joining(" "));
  }

  /** Names only, a line each: nobody needs the passports to tell two delegations apart. */
  private static String roster(String value) {
    return value
        .lines()
        .map(line -> name(line.substring(line.indexOf(' ') + 1).strip()))
        .collect(Collectors.joining("\n"));
  }

  private static String birthDate(String value) {
    return value.matches("\\d{4}-\\d{2}-\\d{2}") ? value.substring(0, 4) + "-**-**" : ALL;
  }

  private static String first(String value) {
    return value.substring(0, value.offsetByCodePoints(0, 1));
  }
}
