package org.waishi.consular.incident.closing;

import java.util.ArrayList;
import java.util.List;
import org.waishi.consular.incident.closing.ClosingRefusal.CitizenStillDetained;
import org.waishi.consular.incident.closing.ClosingRefusal.CitizenStillKidnapped;
import org.waishi.consular.incident.closing.ClosingRefusal.CitizenStillMissing;
import org.waishi.consular.incident.closing.ClosingRefusal.CostsOpen;
import org.waishi.consular.incident.closing.ClosingRefusal.EnterpriseDutiesOpen;
import org.waishi.consular.incident.closing.ClosingRefusal.FamilyNotInformed;
import org.waishi.consular.incident.closing.ClosingRefusal.InstructionsOpen;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.platform.aggregate.Refusal;

/**
 * What is known of the conditions of closing: how many fates are still uncertain, and which duties
 * are done.
 */
public record Findings(
    int missing,
    int detained,
    int kidnapped,
    boolean familyInformed,
    boolean instructionsAnswered,
    boolean costsSettled,
    boolean enterpriseDutiesDone) {

  /** When nothing is known but the numbers. */
  public static Findings of(Counts counts) {
    return new Findings(
        counts.missing(), counts.detained(), counts.kidnapped(), false, false, false, false);
  }

  /** The same when the numbers of the case are corrected: who is added is not found yet. */
  public Findings following(Counts before, Counts now) {
    return new Findings(
        moved(missing, before.missing(), now.missing()),
        moved(detained, before.detained(), now.detained()),
        moved(kidnapped, before.kidnapped(), now.kidnapped()),
        familyInformed,
        instructionsAnswered,
        costsSettled,
        enterpriseDutiesDone);
  }

  /** Whether no more fates are open than people are counted. */
  public boolean within(Counts counts) {
    return missing <= counts.missing()
        && detained <= counts.detained()
        && kidnapped <= counts.kidnapped();
  }

  /** Every condition that is not met. */
  public List<Refusal> unmet() {
    List<Refusal> all = new ArrayList<>();
    note(all, missing > 0, new CitizenStillMissing(missing));
    note(all, detained > 0, new CitizenStillDetained(detained));
    note(all, kidnapped > 0, new CitizenStillKidnapped(kidnapped));
    note(all, !familyInformed, new FamilyNotInformed());
    note(all, !instructionsAnswered, new InstructionsOpen());
    note(all, !costsSettled, new CostsOpen());
    note(all, !enterpriseDutiesDone, new EnterpriseDutiesOpen());
    return all;
  }

  private static void note(List<Refusal> all, boolean unmet, Refusal reason) {
    if (unmet) {
      all.add(reason);
    }
  }

  private static int moved(int open, int before, int now) {
    return Math.clamp(open + (long) now - before, 0, now);
  }
}
