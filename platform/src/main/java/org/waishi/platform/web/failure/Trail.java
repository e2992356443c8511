package org.waishi.platform.web.failure;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Where something broke, for the log: kinds and places only, because messages of exceptions may
 * repeat what a caller sent.
 */
final class Trail {

  private static final int CAUSES = 5;
  private static final int PLACES = 8;

  private Trail() {}

  static String of(Throwable failure) {
    StringJoiner trail = new StringJoiner(", because of ");
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < CAUSES; depth++) {
      trail.add(cause.getClass().getSimpleName() + " at " + places(cause));
      cause = cause.getCause();
    }
    return trail.toString();
  }

  private static String places(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(PLACES)
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .collect(Collectors.joining(" < "));
  }
}
