package org.waishi.event.engagement;

import org.jspecify.annotations.Nullable;
import org.waishi.event.date.Dates;
import org.waishi.event.paper.Words;

/**
 * What shall be held, and when.
 *
 * @param country ISO 3166 alpha-2 of the partner, if there is one
 */
public record Plan(Words words, Kind kind, @Nullable String country, Dates dates) {

  /** What is held. */
  public enum Kind {
    CONFERENCE,
    FORUM,
    VISIT,
    RECEPTION,
    COMMEMORATION
  }

  Plan saying(Words corrected) {
    return new Plan(corrected, kind, country, dates);
  }

  Plan on(Dates fixed) {
    return new Plan(words, kind, country, fixed);
  }
}
