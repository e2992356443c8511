package org.waishi.friendship.anniversary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryDue;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.id.Ids;

/**
 * An anniversary as it was reckoned.
 *
 * @param tieId the tie of an agreement; null where the subject is no agreement
 * @param on at the precision of its source
 * @param planFrom when planning begins
 * @param celebrate whether its years allow a celebration with substance
 */
public record AnniversaryFacts(
    SubjectKind subjectKind,
    String subjectId,
    @Nullable String tieId,
    String country,
    int years,
    Category category,
    PartialDate on,
    LocalDate planFrom,
    boolean celebrate) {

  /** The one id of this anniversary. */
  public String id() {
    return Ids.derived("anniversary", subjectKind.name(), subjectId, year());
  }

  String year() {
    return Integer.toString(on.year());
  }

  /** Whether it is time to plan it. */
  boolean isDue(LocalDate day) {
    return !planFrom.isAfter(day);
  }

  AnniversaryDue dueFact() {
    return new AnniversaryDue(
        id(),
        subjectKind,
        subjectId,
        tieId,
        country,
        years,
        category,
        on,
        on.approximate(),
        planFrom);
  }
}
