package org.waishi.platform.keyring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints the one sentence instead of a stack trace when a service cannot start without its keys.
 */
final class KeysetFailureAnalyzer extends AbstractFailureAnalyzer<KeysetUnusable> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, KeysetUnusable cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
