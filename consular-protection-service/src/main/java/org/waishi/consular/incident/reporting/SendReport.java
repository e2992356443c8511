package org.waishi.consular.incident.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report that went up. */
public record SendReport(ReportKind report, Instant sentAt, @Nullable LateReason lateReason) {}
