package org.waishi.friendship.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an agreement. Who signs is told by office, never by person.
 *
 * @param titleLocal in the other side's language
 * @param languages of its texts, as BCP 47 tags, Chinese among them
 * @param fields of cooperation (合作领域)
 * @param ours the office of who signs for us
 * @param theirs the office of who signs for the other side
 * @param supersedes the agreement whose place it is to take
 */
public record Content(
    Bilingual title,
    @Nullable String titleLocal,
    List<String> languages,
    List<Bilingual> fields,
    Bilingual ours,
    Bilingual theirs,
    Term term,
    @Nullable String supersedes) {

  /** Keeps its own copies. */
  public Content {
    languages = List.copyOf(languages);
    fields = List.copyOf(fields);
  }
}
