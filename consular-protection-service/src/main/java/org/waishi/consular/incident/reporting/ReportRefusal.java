package org.waishi.consular.incident.reporting;

import java.time.Instant;
import org.waishi.platform.aggregate.Refusal;

/** Why a report is not taken down. */
public sealed interface ReportRefusal extends Refusal {

  /** It went up after its deadline, without a word why. */
  record LateWithoutReason(Instant dueAt) implements ReportRefusal {
    @Override
    public String code() {
      return "late-without-reason";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** Nobody waits for such a report. */
  record ReportNotDue(ReportKind report) implements ReportRefusal {
    @Override
    public String code() {
      return "report-not-due";
    }
  }
}
