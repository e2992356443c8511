package org.waishi.consular.incident.reporting;

import java.time.Instant;

/** A report whose deadline passed before it went up. */
public record ReportOverdue(ReportKind report, Instant dueAt) {}
