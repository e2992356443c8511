package org.waishi.platform.time;

import java.time.LocalDate;
import org.waishi.platform.aggregate.Refusal;

/** What is done on a day is not done before it; the text is shared by all services. */
public record DayHasNotCome(LocalDate on) implements Refusal {
  @Override
  public String code() {
    return "day-has-not-come";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
