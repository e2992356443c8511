package org.waishi.local.supervisor.watch;

import java.util.List;

/** How often a part was started again, and how long to wait before the next time. */
final class Restarts {
  private static final List<Integer> PAUSES_MILLIS = List.of(200, 500, 1_000, 2_000, 5_000, 10_000);
  private volatile int count;
  private int inVain;

  /** One more; returns the milliseconds to wait, which grow while the part never gets healthy. */
  int after(boolean wasHealthy) {
    int soFar = count;
    count = soFar + 1;
    inVain = wasHealthy ? 0 : inVain + 1;
    return PAUSES_MILLIS.get(Math.min(inVain, PAUSES_MILLIS.size() - 1));
  }

  int count() {
    return count;
  }
}
