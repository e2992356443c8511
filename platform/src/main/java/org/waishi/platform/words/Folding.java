package org.waishi.platform.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings texts to the form in which they are compared: without case, width and accents. */
public final class Folding {

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");

  private Folding() {}

  /** The folded form; folding it again changes nothing. */
  public static String fold(String text) {
    String folded = once(text);
    return folded.equals(text) ? folded : fold(folded);
  }

  /** The folded words of a text; Chinese characters and other letters never share one. */
  public static List<String> words(String text) {
    return WORD.matcher(fold(text)).results().map(MatchResult::group).toList();
  }

  private static String once(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String taken = Normalizer.normalize(lower, Normalizer.Form.NFD);
    String bare = ACCENTS.matcher(taken).replaceAll("");
    String plain = bare.codePoints().mapToObj(Folding::plain).collect(Collectors.joining());
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  /** Letters whose accent is part of them. */
  private static String plain(int letter) {
    return switch (letter) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'ς' -> "σ";
      default -> Character.toString(letter);
    };
  }
}
