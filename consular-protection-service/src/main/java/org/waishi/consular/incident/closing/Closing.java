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
import org.waishi.consular.incident.closing.ClosingRefusal.ReportsOwed;
import org.waishi.consular.incident.closing.ClosingRefusal.SomebodyNotSafe;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.platform.aggregate.Refusal;

/** The conditions of closing a case (结案条件). Source: domain guide 4.4. */
public final class Closing {

  private Closing() {}

  /** Every condition that does not hold, all at once. */
  public static List<Refusal> against(Findings known, List<ReportKind> owed) {
    List<Refusal> all = new ArrayList<>();
    unless(known.missing() == 0, new CitizenStillMissing(known.missing()), all);
    unless(known.detained() == 0, new CitizenStillDetained(known.detained()), all);
    unless(known.kidnapped() == 0, new CitizenStillKidnapped(known.kidnapped()), all);
    unless(known.othersSafe(), new SomebodyNotSafe(), all);
    unless(known.familyInformed(), new FamilyNotInformed(), all);
    unless(known.instructionsAnswered(), new InstructionsOpen(), all);
    unless(known.costsSettled(), new CostsOpen(), all);
    unless(known.enterpriseDutiesDone(), new EnterpriseDutiesOpen(), all);
    unless(owed.isEmpty(), new ReportsOwed(owed), all);
    return all;
  }

  private static void unless(boolean holds, Refusal reason, List<Refusal> all) {
    if (!holds) {
      all.add(reason);
    }
  }
}
