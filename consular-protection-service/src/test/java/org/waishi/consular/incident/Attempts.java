package org.waishi.consular.incident;

import static org.waishi.consular.incident.CaseFixture.ALL_DONE;
import static org.waishi.consular.incident.CaseFixture.RULES;
import static org.waishi.consular.incident.CaseFixture.after;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.waishi.consular.incident.closing.Findings;
import org.waishi.consular.incident.closing.ReopeningReason;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.grading.GradeIncident;
import org.waishi.consular.incident.grading.GradingReason;
import org.waishi.consular.incident.reporting.LateReason;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.consular.incident.reporting.SendReport;
import org.waishi.platform.aggregate.Decision;

/** Whatever somebody may try with a case; steps come most often, that many a case gets far. */
final class Attempts {

  private Attempts() {}

  /** An order to a case, by whomever. */
  interface What {
    Decision<Incident> decide(Incident now, By by);
  }

  /** An order that somebody gives, so many hours into the case. */
  record Attempt(String name, What what, By by) {

    Decision<Incident> on(Incident now) {
      return what.decide(now, by);
    }

    @Override
    public String toString() {
      return name + " by " + by.officer() + " at " + by.at();
    }
  }

  static Arbitrary<Attempt> any() {
    Arbitrary<By> bys =
        Combinators.combine(Arbitraries.of("zhao", "he"), Arbitraries.integers().between(1, 40))
            .as((officer, hours) -> new By(officer, after(hours)));
    return Combinators.combine(orders(), bys)
        .as((order, by) -> new Attempt(order.get1(), order.get2(), by));
  }

  /** What brings any case of few people to the point where it could close. */
  static List<Attempt> almostToTheEnd() {
    Stream<What> steps =
        Stream.of(
                IncidentStep.VERIFICATION,
                IncidentStep.CONFIRMATION,
                IncidentStep.RESPONSE,
                IncidentStep.STABILISATION,
                IncidentStep.AFTERCARE)
            .map(step -> (now, by) -> now.take(step, by));
    Stream<What> reports =
        Stream.of(ReportKind.CITY, ReportKind.STATE_COUNCIL)
            .map(kind -> (now, by) -> now.send(new SendReport(kind, by.at(), null), by, RULES));
    What done = (now, by) -> now.find(ALL_DONE, by);
    return Stream.of(reports, steps, Stream.of(done))
        .flatMap(whats -> whats)
        .map(what -> new Attempt("prepared", what, new By("zhao", after(1))))
        .toList();
  }

  static Arbitrary<Counts> counts() {
    Arbitrary<Integer> few = Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 30));
    return Combinators.combine(few, few, few, few)
        .as((dead, missing, held, taken) -> new Counts(dead, 0, missing, held, taken, 0));
  }

  private static Arbitrary<Tuple.Tuple2<String, What>> orders() {
    return Arbitraries.frequencyOf(
        Tuple.of(10, steps()),
        Tuple.of(4, findings()),
        Tuple.of(6, reports()),
        Tuple.of(2, gradings()),
        Tuple.of(1, reopenings()),
        Tuple.of(1, looks()));
  }

  private static Arbitrary<Tuple.Tuple2<String, What>> steps() {
    return Arbitraries.of(IncidentStep.class)
        .map(step -> Tuple.of(step.name(), (now, by) -> now.take(step, by)));
  }

  private static Arbitrary<Tuple.Tuple2<String, What>> findings() {
    Arbitrary<Integer> open = Arbitraries.of(0, 0, 0, 1);
    Arbitrary<Boolean> done = Arbitraries.of(true, true, true, false);
    return Combinators.combine(open, open, open, done, done, done, done, done)
        .as(Findings::new)
        .map(known -> Tuple.of(known.toString(), (now, by) -> now.find(known, by)));
  }

  private static Arbitrary<Tuple.Tuple2<String, What>> reports() {
    Arbitrary<LateReason> reasons = Arbitraries.of(LateReason.class).injectNull(0.5);
    return Combinators.combine(Arbitraries.of(ReportKind.class), reasons)
        .as(
            (kind, reason) ->
                Tuple.of(
                    "send " + kind,
                    (now, by) -> now.send(new SendReport(kind, by.at(), reason), by, RULES)));
  }

  private static Arbitrary<Tuple.Tuple2<String, What>> gradings() {
    return Combinators.combine(
            counts(),
            Arbitraries.of(Grade.class).injectNull(0.5),
            Arbitraries.of(GradingReason.class).injectNull(0.3))
        .as(GradeIncident::new)
        .map(wish -> Tuple.of(wish.toString(), (now, by) -> now.regrade(wish, by, RULES)));
  }

  private static Arbitrary<Tuple.Tuple2<String, What>> reopenings() {
    return Arbitraries.of(ReopeningReason.class)
        .map(reason -> Tuple.of("reopen", (now, by) -> now.reopen(reason, by, RULES)));
  }

  private static Arbitrary<Tuple.Tuple2<String, What>> looks() {
    return Arbitraries.just(Tuple.of("look", (now, by) -> now.lookAtClock(by.at())));
  }
}
