package org.waishi.consular.incident.closing;

import org.waishi.consular.incident.grading.Measure;
import org.waishi.platform.aggregate.Refusal;

/** More fates are said to be open than people are counted. */
public record MoreThanCounted(Measure measure, int open, int counted) implements Refusal {

  @Override
  public String code() {
    return "more-uncertain-than-counted";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
