package org.waishi.benchmark.load;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.waishi.benchmark.report.Progress;

/**
 * Repeats a load until it no longer gets faster: until then compilers are measured, not services.
 */
public final class Warmth {

  private static final int ROUNDS = 20;
  private static final int ROUNDS_WITHOUT_GAIN = 2;
  private static final double GAIN = 1.05;

  private Warmth() {}

  /** Runs {@code round}, which answers its rate, until two rounds bring less than five per cent. */
  public static void of(String what, Callable<Double> round) throws Exception {
    double best = 0;
    int without = 0;
    for (int done = 0; done < ROUNDS && without < ROUNDS_WITHOUT_GAIN; done++) {
      double rate = round.call();
      without = rate < best * GAIN ? without + 1 : 0;
      best = Math.max(best, rate);
      Progress.say(String.format(Locale.ROOT, "warming up with %s: %.0f /s", what, rate));
    }
  }
}
