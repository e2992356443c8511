package org.waishi.event.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.words.PersonalMarks;

/**
 * A text that goes into facts has {@linkplain PersonalMarks marks of a person}. The text itself is
 * not repeated.
 *
 * @param field which text
 */
public record PersonalWords(String field) implements Refusal {

  /** The longest text that goes into a fact, in characters. */
  public static final int MOST = 200;

  /** One line. */
  public static final String ONE_LINE = "[^\\p{Cntrl}\\u2028\\u2029]*";

  /** The reason against this text in this field, if there is one. */
  public static List<Refusal> in(String field, @Nullable String text) {
    return PersonalMarks.in(text) ? List.of(new PersonalWords(field)) : List.of();
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
