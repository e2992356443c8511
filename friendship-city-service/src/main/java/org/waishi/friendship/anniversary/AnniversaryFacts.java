package org.waishi.friendship.anniversary;

import java.time.LocalDate;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.id.Ids;

/**
 * An anniversary as it was reckoned.
 *
 * @param on at the precision of its source
 * @param planFrom when planning begins
 */
public record AnniversaryFacts(
    SubjectKind subjectKind,
    String subjectId,
    String country,
    int years,
    Category category,
    PartialDate on,
    LocalDate planFrom,
    boolean celebrate) {

  /** The one id of this anniversary. */
  public String id() {
    return Ids.derived("anniversary", subjectKind.name(), subjectId, Integer.toString(on.year()));
  }
}
