package org.waishi.consular.incident.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report that went up, and when it had to. */
public record SentReport(
    ReportKind report, Instant sentAt, Instant dueAt, @Nullable LateReason lateReason) {}
