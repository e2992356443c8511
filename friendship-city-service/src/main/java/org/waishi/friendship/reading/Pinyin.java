package org.waishi.friendship.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How Chinese characters are read. */
public final class Pinyin {

  private static final int READINGS_AT_MOST = 16;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private Pinyin() {}

  /**
   * Every reading of a character, without tones; ü is both {@code v} and {@code u}, as people type
   * it. What has no reading stands for itself.
   */
  public static List<String> readings(int character) {
    String[] toned =
        Character.isBmpCodePoint(character)
            ? PinyinHelper.toHanyuPinyinStringArray((char) character)
            : null;
    return toned == null
        ? List.of(Character.toString(character))
        : Stream.of(toned).flatMap(Pinyin::typed).distinct().toList();
  }

  /** How a whole name may be read, so many ways at most; nothing of a name that is not Chinese. */
  public static List<String> readingsOf(String name) {
    if (!HAN.matcher(name).find()) {
      return List.of();
    }
    List<String> begun = List.of("");
    for (int character : name.codePoints().filter(Character::isLetterOrDigit).toArray()) {
      begun =
          begun.stream()
              .flatMap(start -> readings(character).stream().map(start::concat))
              .limit(READINGS_AT_MOST)
              .toList();
    }
    return begun;
  }

  private static Stream<String> typed(String toned) {
    String plain = toned.replaceAll("\\d", "");
    return plain.contains("u:")
        ? Stream.of(plain.replace("u:", "v"), plain.replace("u:", "u"))
        : Stream.of(plain);
  }
}
