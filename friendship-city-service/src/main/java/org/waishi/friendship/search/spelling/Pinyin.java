package org.waishi.friendship.search.spelling;

import java.util.List;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How Chinese characters are read. */
final class Pinyin {

  private Pinyin() {}

  /**
   * Every reading of a character, without tones; ü is both {@code v} and {@code u}, as people type
   * it. What has no reading stands for itself.
   */
  static List<String> readings(int character) {
    String[] toned =
        Character.isBmpCodePoint(character)
            ? PinyinHelper.toHanyuPinyinStringArray((char) character)
            : null;
    return toned == null
        ? List.of(Character.toString(character))
        : Stream.of(toned).flatMap(Pinyin::typed).distinct().toList();
  }

  private static Stream<String> typed(String toned) {
    String plain = toned.replaceAll("\\d", "");
    return plain.contains("u:")
        ? Stream.of(plain.replace("u:", "v"), plain.replace("u:", "u"))
        : Stream.of(plain);
  }
}
