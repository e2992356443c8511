package org.waishi.friendship.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.search.spelling.Field;
import org.waishi.friendship.search.spelling.Part;
import org.waishi.friendship.search.spelling.Term;
import org.waishi.friendship.search.spelling.Way;

/**
 * Why something was found.
 *
 * @param field what of it
 * @param text that text; null for the name of a person
 * @param way in which way it was typed
 * @param part how much of it was typed
 */
public record Reason(Field field, @Nullable String text, Way way, Part part) {

  private static final List<Field> NAMES =
      List.of(Field.NAME_ZH, Field.NAME_EN, Field.NAME_LOCAL, Field.PERSON);

  /** The best reason why a word finds a term. */
  static Optional<Reason> of(Term term, String word) {
    return term.spellings().stream()
        .flatMap(
            spelling ->
                spelling.met(word).stream()
                    .map(part -> new Reason(term.field(), term.text(), spelling.way(), part)))
        .max(Comparator.comparingInt(Reason::score));
  }

  /** The whole name before its beginning before a part of it; as written before pinyin. */
  int score() {
    int name = NAMES.contains(field) || part == Part.WHOLE ? 10 : 0;
    return 100 - 30 * part.ordinal() - 8 * way.ordinal() + name;
  }
}
