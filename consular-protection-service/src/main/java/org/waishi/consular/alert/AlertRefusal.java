package org.waishi.consular.alert;

import java.time.LocalDate;
import org.waishi.platform.aggregate.Refusal;

/** Why an alert is not raised, changed or ended. */
public sealed interface AlertRefusal extends Refusal {

  /** Its last day lies before its first. */
  record EndBeforeStart(LocalDate from, LocalDate to) implements AlertRefusal {
    @Override
    public String code() {
      return "alert-ends-before-it-starts";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** Its last day is over; who wants it gone ends it for a reason. */
  record EndHasPassed(LocalDate to) implements AlertRefusal {
    @Override
    public String code() {
      return "alert-end-has-passed";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** Its end date is given as the reason, and it has not come. */
  record AlertHasNotEnded(LocalDate to) implements AlertRefusal {
    @Override
    public String code() {
      return "alert-has-not-ended";
    }
  }

  /** It has lapsed; no step is left. */
  record AlertHasLapsed(String alertId) implements AlertRefusal {
    @Override
    public String code() {
      return "alert-has-lapsed";
    }
  }
}
