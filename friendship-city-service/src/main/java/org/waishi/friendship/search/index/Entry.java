package org.waishi.friendship.search.index;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.search.spelling.Term;

/**
 * A thing as the index has it.
 *
 * @param id its own id
 * @param cityId the city it belongs to; it is found by that city's names too
 * @param terms what else it is found by
 */
public record Entry(
    Kind kind,
    String id,
    @Nullable String titleZh,
    @Nullable String titleEn,
    @Nullable String cityId,
    List<Term> terms) {

  /** Keeps its own copy. */
  public Entry {
    terms = List.copyOf(terms);
  }

  /** Its name in the index. */
  public String key() {
    return key(kind, id);
  }

  public static String key(Kind kind, String id) {
    return kind + "/" + id;
  }

  /** Everything it is looked up by. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    terms.forEach(term -> term.spellings().forEach(spelling -> keys.addAll(spelling.keys())));
    return keys;
  }
}
