package org.waishi.friendship.search.spelling;

import java.util.List;
import java.util.stream.Stream;
import org.waishi.friendship.reading.Pinyin;
import org.waishi.platform.words.Folding;

/**
 * A text by which a thing is found.
 *
 * @param field what of the thing it is
 * @param text as it is shown
 */
public record Term(Field field, String text) {

  /** Every way to type it. */
  public List<Spelling> spellings() {
    List<String> pieces = Folding.words(text).stream().flatMap(Term::pieces).toList();
    Spelling written = new Spelling(Way.WRITTEN, pieces.stream().map(List::of).toList());
    if (pieces.stream().noneMatch(Term::isHan)) {
      return List.of(written);
    }
    List<List<String>> read = pieces.stream().map(Term::readings).toList();
    List<List<String>> initials = read.stream().map(Term::initials).toList();
    return List.of(written, new Spelling(Way.PINYIN, read), new Spelling(Way.INITIALS, initials));
  }

  /** Each Chinese character is a piece; another word is one. */
  private static Stream<String> pieces(String word) {
    return isHan(word) ? word.codePoints().mapToObj(Character::toString) : Stream.of(word);
  }

  private static boolean isHan(String piece) {
    return Character.UnicodeScript.of(piece.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  private static List<String> readings(String piece) {
    return isHan(piece) ? Pinyin.readings(piece.codePointAt(0)) : List.of(piece);
  }

  private static List<String> initials(List<String> readings) {
    return readings.stream().map(Term::first).distinct().toList();
  }

  private static String first(String reading) {
    return Character.toString(reading.codePointAt(0));
  }
}
