package org.waishi.event.engagement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish to hold something.
 *
 * @param country ISO 3166 alpha-2 of the partner, if there is one
 * @param endsOn null when it lasts as long as {@code startsOn} says
 * @param anniversary what it commemorates, if anything
 * @param proposedBy the maker: a subject, or this service
 */
public record Proposal(
    Titles titles,
    Engagement.Kind kind,
    @Nullable String country,
    String startsOn,
    @Nullable String endsOn,
    @Nullable String place,
    @Nullable Commemorated anniversary,
    String proposedBy) {

  /** What it is called in both languages of every paper. */
  public record Titles(String zh, String en) {}

  /**
   * The anniversary that is celebrated.
   *
   * @param subjectKind {@code COUNTRY} or {@code TIE}
   * @param subjectId the country's or the tie's id
   */
  public record Commemorated(String anniversaryId, String subjectKind, String subjectId) {}

  /** A proposal under the warnings in force for it. */
  record Under(Proposal proposal, Map<String, Warning.Flag> warnings) {}
}
