package org.waishi.event.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.Refusal;

/**
 * A text that goes into facts seems to be about a person. The text itself is not repeated.
 *
 * <p>Found are e-mail addresses, numbers as long as those of papers and telephones, and forms of
 * address. A bare name is not found by any pattern; that a title names none is the reviewer's look.
 *
 * @param field which text
 */
public record PersonalWords(String field) implements Refusal {

  /** The longest text that goes into a fact, in characters. */
  public static final int MOST = 200;

  /** One line. */
  public static final String ONE_LINE = "[^\\p{Cntrl}\\u2028\\u2029]*";

  private static final Pattern ABOUT_A_PERSON =
      Pattern.compile(
          "\\S@\\S"
              + "|\\d{7,}"
              + "|\\+\\d{2,3}[ -]?\\d|1\\d{2}[ -]\\d{4}[ -]\\d{4}"
              + "|先生|女士|小姐|阁下"
              + "|\\b(?:Mr|Mrs|Ms|Miss|Madam|Mme)\\b");

  /** The reason against this text in this field, if there is one. */
  public static List<Refusal> in(String field, @Nullable String text) {
    return text != null && ABOUT_A_PERSON.matcher(folded(text)).find()
        ? List.of(new PersonalWords(field))
        : List.of();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  @Override
  public String code() {
    return "personal-words";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
