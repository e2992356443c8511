package org.waishi.consular.incident.closing;

import static org.waishi.consular.incident.grading.Measure.DETAINED;
import static org.waishi.consular.incident.grading.Measure.KIDNAPPED;
import static org.waishi.consular.incident.grading.Measure.MISSING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.consular.incident.grading.Measure;
import org.waishi.platform.aggregate.Refusal;

/**
 * What is known of the conditions of closing.
 *
 * @param missing how many of the missing are not found
 * @param detained how many of the detained have no certain outcome
 * @param kidnapped how many are still held
 * @param othersSafe whether everybody else concerned is safe or their outcome is certain
 * @param costsSettled settled, or noted who bears them
 * @param enterpriseDutiesDone also when no enterprise is concerned and somebody has said so
 */
public record Findings(
    int missing,
    int detained,
    int kidnapped,
    boolean othersSafe,
    boolean familyInformed,
    boolean instructionsAnswered,
    boolean costsSettled,
    boolean enterpriseDutiesDone) {

  /** When nothing is known but the numbers. */
  public static Findings of(Counts counts) {
    return new Findings(
        counts.missing(), counts.detained(), counts.kidnapped(), false, false, false, false, false);
  }

  /**
   * The same when the numbers of the case are corrected. Who is added is not found yet, and their
   * family does not know; a smaller number does not say who was found.
   */
  public Findings following(Counts before, Counts now) {
    boolean nobodyAdded = Stream.of(Measure.values()).noneMatch(of -> of.rises(before, now));
    return new Findings(
        open(missing, MISSING.of(before), MISSING.of(now)),
        open(detained, DETAINED.of(before), DETAINED.of(now)),
        open(kidnapped, KIDNAPPED.of(before), KIDNAPPED.of(now)),
        othersSafe && nobodyAdded,
        familyInformed && nobodyAdded,
        instructionsAnswered,
        costsSettled,
        enterpriseDutiesDone);
  }

  /** The same when the case is worked on again: not everybody is known to be safe. */
  public Findings reopened() {
    return new Findings(
        missing,
        detained,
        kidnapped,
        false,
        familyInformed,
        instructionsAnswered,
        costsSettled,
        enterpriseDutiesDone);
  }

  /** Every number that is greater than the case counts. */
  public List<Refusal> against(Counts counts) {
    return Stream.of(
            more(MISSING, missing, counts),
            more(DETAINED, detained, counts),
            more(KIDNAPPED, kidnapped, counts))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Refusal> more(Measure of, int open, Counts counts) {
    int counted = of.of(counts);
    return open > counted ? Optional.of(new MoreThanCounted(of, open, counted)) : Optional.empty();
  }

  private static int open(int open, int before, int now) {
    return Math.min(open + Math.max(now - before, 0), now);
  }
}
