package org.waishi.event.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waishi.event.date.Dates;
import org.waishi.event.date.When;
import org.waishi.event.paper.UnknownCountry;
import org.waishi.event.paper.Words;
import org.waishi.platform.aggregate.Refusal;

/**
 * A wish to hold something.
 *
 * @param country ISO 3166 alpha-2 of the partner, if there is one
 * @param anniversary what it commemorates, if anything
 * @param by the maker: a subject, or this service
 */
public record Proposal(
    Words words,
    Plan.Kind kind,
    @Nullable String country,
    When when,
    @Nullable Commemorated anniversary,
    String by) {

  /**
   * The anniversary that is celebrated.
   *
   * @param subjectKind {@code COUNTRY} or {@code TIE}
   * @param subjectId the country's or the tie's id; of an agreement, its tie's
   */
  public record Commemorated(String anniversaryId, String subjectKind, String subjectId) {}

  /** What a warning must be about to concern it: its country, and what it commemorates. */
  Set<String> subjects() {
    return subjects(country, anniversary);
  }

  static Set<String> subjects(@Nullable String country, @Nullable Commemorated anniversary) {
    Set<String> all = new TreeSet<>();
    if (country != null) {
      all.add(country);
    }
    if (anniversary != null) {
      all.add(anniversary.subjectId());
    }
    return all;
  }

  /** Everything that is wrong with it. */
  List<Refusal> faults() {
    List<Refusal> all = new ArrayList<>(words.faults());
    all.addAll(Dates.faults(when));
    all.addAll(UnknownCountry.against(country));
    return all;
  }
}
