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

  /** It went up in time; a reason for lateness would be on record for nothing. */
  record ReportNotLate(Instant dueAt) implements ReportRefusal {
    @Override
    public String code() {
      return "report-not-late";
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
