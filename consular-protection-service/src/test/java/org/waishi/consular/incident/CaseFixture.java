package org.waishi.consular.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.waishi.consular.incident.closing.Findings;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.consular.incident.happening.Happening;
import org.waishi.consular.incident.happening.IncidentKind;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.consular.incident.reporting.SendReport;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

/** A case as a test needs it: {@code aCase(dead(10)).at(AFTERCARE)}. Learned of at noon. */
final class CaseFixture {

  static final IncidentRules RULES = IncidentRules.shipped(ZoneId.of("Asia/Shanghai"));
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final Findings ALL_DONE = new Findings(0, 0, 0, true, true, true, true, true);

  private Incident now;

  private CaseFixture(Counts counts) {
    now = accepted(report(happened(NOON), counts));
  }

  static CaseFixture aCase(Counts counts) {
    return new CaseFixture(counts);
  }

  static Counts dead(int number) {
    return new Counts(number, 0, 0, 0, 0, 0);
  }

  static Counts missing(int number) {
    return new Counts(0, 0, number, 0, 0, 0);
  }

  static Instant after(int hours) {
    return NOON.plus(Duration.ofHours(hours));
  }

  static By zhao(int hours) {
    return new By("zhao", after(hours));
  }

  static By he(int hours) {
    return new By("he", after(hours));
  }

  static Happening happened(Instant when) {
    return new Happening("TH", IncidentKind.ACCIDENT, when, NOON);
  }

  static Decision<Incident> report(Happening about, Counts counts) {
    return Incident.report("i", new ReportIncident(about, counts), zhao(0), RULES);
  }

  /** With the first report to the city, sent in time. */
  CaseFixture told() {
    SendReport first = new SendReport(ReportKind.CITY, after(1), null);
    now = accepted(now.send(first, zhao(1), RULES));
    return this;
  }

  CaseFixture known(Findings findings) {
    now = accepted(now.find(findings, zhao(1)));
    return this;
  }

  /** Brought so far by Zhao, step by step. */
  CaseFixture at(IncidentStatus wanted) {
    for (IncidentStep step : List.of(IncidentStep.values())) {
      if (now.status() == wanted) {
        return this;
      }
      now = accepted(now.take(step, zhao(1)));
    }
    return this;
  }

  Incident now() {
    return now;
  }

  static Incident accepted(Decision<Incident> decision) {
    return ((Decision.Accepted<Incident>) decision).state();
  }

  static List<Object> facts(Decision<Incident> decision) {
    return ((Decision.Accepted<Incident>) decision).facts();
  }

  static List<Refusal> reasons(Decision<Incident> decision) {
    return ((Decision.Refused<Incident>) decision).reasons();
  }
}
