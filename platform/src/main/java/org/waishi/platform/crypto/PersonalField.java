package org.waishi.platform.crypto;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waishi.platform.words.Folding;

/** The kinds of personal data that are never stored in clear. */
public enum PersonalField {
  PASSPORT(true),
  IDENTITY_CARD(true),
  PHONE(true),
  EMAIL(true),
  NAME(true),
  /** The same person's name in another script (中文名). */
  OTHER_NAME(true),
  /**
   * The mark by which only one open record of a person may exist: sealed while the record is open
   * and erased when it closes, so that a promise of uniqueness over its tokens holds just so long.
   */
  OPEN_CLAIM(true),
  /** The same of a passport, by its country and number. */
  PASSPORT_CLAIM(true),
  /**
   * Keyed hashes by which a person is known again after the data that they were made of are gone.
   * The value is its own tokens, parted by blanks: nothing else can be read out of it, and it is
   * sealed anew without them. A hash is met by the same person for as long as its search key is
   * active.
   */
  PERSON_MARK(true),
  /**
   * How a name is read in another script (拼音): every reading, with a bar between two of them, and
   * found by each.
   */
  READING(true),
  /**
   * The people of a delegation (团组名单), a line each: passport, a blank, name. Whoever must be found
   * by a passport in it has a mark besides.
   */
  ROSTER(false),
  /** A code that only the holder of a paper knows. */
  PAPER_CODE(false),
  ADDRESS(false),
  /** Where people are or were (行踪), such as the place of an incident; sensitive by PIPL Art. 28. */
  WHEREABOUTS(false),
  /** What happened, in somebody's own words; may tell anything about anybody. */
  ACCOUNT(false),
  BIRTH_DATE(false),
  /** Health and medical facts: never searched, so that no two records can be seen to share one. */
  HEALTH(false);

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{P}]");
  private static final Pattern COUNTRY_CODE = Pattern.compile("^(?:\\+|00)?86(?=1\\d{10}$)");

  /** Scripts in which names are written with a blank or without. */
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  private static final Pattern BETWEEN_READINGS = Pattern.compile("[^\\p{L}\\p{N}|]");

  private final boolean searchable;

  PersonalField(boolean searchable) {
    this.searchable = searchable;
  }

  /** Whether equal values can be found by their keyed hash. */
  public boolean isSearchable() {
    return searchable;
  }

  /**
   * The value as it is compared: full-width forms folded, upper case, without spaces, hyphens and
   * other punctuation; a mainland mobile number without +86; a name without accents, its words in
   * any order. E-mail addresses keep their signs, and marks and codes stay as they are.
   */
  public String normalised(String value) {
    String folded =
        Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    return switch (this) {
      case EMAIL -> folded;
      case PERSON_MARK, PAPER_CODE, ROSTER -> value.strip();
      case NAME, OTHER_NAME -> anyOrder(value);
      case READING -> BETWEEN_READINGS.matcher(Folding.fold(value)).replaceAll("");
      case PHONE -> COUNTRY_CODE.matcher(compact(folded)).replaceFirst("");
      case PASSPORT,
          IDENTITY_CARD,
          OPEN_CLAIM,
          PASSPORT_CLAIM,
          ADDRESS,
          WHEREABOUTS,
          ACCOUNT,
          BIRTH_DATE,
          HEALTH ->
          compact(folded);
    };
  }

  /** The family name comes first here and last there; in East Asia, where no blank parts them. */
  private static String anyOrder(String name) {
    Stream<String> words = Folding.words(name).stream();
    boolean ordered = UNSPACED.matcher(name).find();
    return (ordered ? words : words.sorted()).collect(Collectors.joining());
  }

  private static String compact(String text) {
    return SEPARATORS.matcher(text).replaceAll("");
  }
}
