package org.waishi.platform.words;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Marks by which a free text seems to be about a person: an e-mail address, a number as long as
 * those of papers and telephones, a form of address, in whatever width it is typed. A bare name is
 * found by no pattern; that a text names nobody is the reviewer's look.
 */
public final class PersonalMarks {

  private static final Pattern MARK =
      Pattern.compile(
          "\\S@\\S"
              + "|\\d{7,}"
              + "|\\+\\d{2,3}[ -]?\\d|1\\d{2}[ -]\\d{4}[ -]\\d{4}"
              + "|先生|女士|小姐|阁下"
              + "|\\b(?:Mr|Mrs|Ms|Miss|Madam|Mme)\\b");

  private PersonalMarks() {}

  /** Whether the text has such a mark; no text has none. */
  public static boolean in(@Nullable String text) {
    return text != null && MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
  }
}
