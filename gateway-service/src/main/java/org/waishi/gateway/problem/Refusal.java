package org.waishi.gateway.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not served: a code, and after how long a repeat may help.
 *
 * @param retryAfter rounded up to whole seconds on the wire; null where a repeat would not help
 */
public record Refusal(ProblemCode code, @Nullable Duration retryAfter) {

  public static Refusal of(ProblemCode code) {
    return new Refusal(code, null);
  }

  public static Refusal until(ProblemCode code, Duration retryAfter) {
    return new Refusal(code, retryAfter);
  }

  /** At least one second: zero would invite a storm. */
  static long seconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
