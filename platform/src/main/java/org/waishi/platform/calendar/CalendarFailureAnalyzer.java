package org.waishi.platform.calendar;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the faults of a calendar file instead of a stack trace when a service cannot start. */
final class CalendarFailureAnalyzer extends AbstractFailureAnalyzer<CalendarInvalid> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, CalendarInvalid cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
