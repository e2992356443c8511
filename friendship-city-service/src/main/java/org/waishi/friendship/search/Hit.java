package org.waishi.friendship.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.search.index.Entry;
import org.waishi.friendship.search.index.Kind;

/**
 * Something that was found.
 *
 * @param titleZh in Chinese; of a friend the masked Chinese name, if there is one
 * @param titleEn in English; of a friend the masked name
 * @param score the higher the better; means nothing by itself
 * @param why the reasons, one for each word
 */
public record Hit(
    Kind kind,
    String id,
    @Nullable String titleZh,
    @Nullable String titleEn,
    int score,
    List<Reason> why) {

  /** The best first; equally good ones always in the same order. */
  static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt(Hit::score)
          .reversed()
          .thenComparing(Hit::kind)
          .thenComparing(hit -> Objects.requireNonNullElse(hit.titleEn(), ""))
          .thenComparing(Hit::id);

  /** Keeps its own copy. */
  public Hit {
    why = List.copyOf(why);
  }

  static Hit of(Entry entry, Question.Answer answer) {
    return new Hit(
        entry.kind(),
        entry.id(),
        entry.titleZh(),
        entry.titleEn(),
        answer.score(),
        answer.reasons());
  }

  /** The same, called after its city. */
  Hit in(Entry city) {
    return new Hit(
        kind, id, city.titleZh() + " · " + titleZh, city.titleEn() + " · " + titleEn, score, why);
  }
}
