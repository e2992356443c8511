package org.waishi.consular.alert;

import java.time.LocalDate;
import org.waishi.platform.aggregate.Refusal;

/** Why an alert is not raised or changed. */
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

  /** It has lapsed; no step is left. */
  record AlertHasLapsed(String alertId) implements AlertRefusal {
    @Override
    public String code() {
      return "alert-has-lapsed";
    }
  }
}
