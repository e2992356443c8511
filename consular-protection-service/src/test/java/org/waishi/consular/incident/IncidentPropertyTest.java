package org.waishi.consular.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.consular.incident.CaseFixture.ALL_DONE;
import static org.waishi.consular.incident.CaseFixture.NOON;
import static org.waishi.consular.incident.CaseFixture.happened;
import static org.waishi.consular.incident.IncidentStatus.ARCHIVED;
import static org.waishi.consular.incident.IncidentStatus.CLOSED;
import static org.waishi.consular.incident.IncidentStatus.REVIEWED;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.waishi.consular.incident.Attempts.Attempt;
import org.waishi.consular.incident.IncidentEvent.IncidentGraded;
import org.waishi.consular.incident.IncidentEvent.IncidentReportSent;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.consular.incident.grading.GradingReason;
import org.waishi.platform.aggregate.Decision;

/** Whatever officers do, in whatever order, what must hold of a case holds. */
class IncidentPropertyTest {

  /** A case after some attempts, and all its facts. */
  private record Lived(Incident now, List<IncidentEvent> facts) {

    Lived after(List<Attempt> attempts) {
      Lived lived = this;
      for (Attempt attempt : attempts) {
        lived = lived.after(attempt.on(lived.now));
      }
      return lived;
    }

    private Lived after(Decision<Incident> decision) {
      if (decision instanceof Decision.Accepted<Incident>(var next, var said)) {
        said.forEach(fact -> facts.add((IncidentEvent) fact));
        return new Lived(next, facts);
      }
      return this;
    }
  }

  @Property(tries = 1000)
  void the_state_is_the_fold_of_its_facts(
      @ForAll("counts") Counts first, @ForAll @Size(max = 60) List<@From("any") Attempt> all) {
    Lived lived = reported(first).after(Attempts.almostToTheEnd()).after(all);
    Incident replayed = Evolution.begin(lived.facts().getFirst());
    for (IncidentEvent fact : lived.facts().subList(1, lived.facts().size())) {
      replayed = replayed.evolve(fact);
    }
    assertThat(replayed).isEqualTo(lived.now());
  }

  @Property(tries = 2000)
  void no_sequence_closes_a_case_while_a_condition_fails(
      @ForAll("counts") Counts first,
      @ForAll boolean prepared,
      @ForAll @Size(max = 60) List<@From("any") Attempt> all) {
    Lived lived = reported(first).after(prepared ? Attempts.almostToTheEnd() : List.of());
    boolean everClosed = false;
    for (Attempt attempt : all) {
      lived = lived.after(List.of(attempt));
      everClosed |= closesRightly(lived.now());
    }
    Statistics.collect(everClosed);
    Statistics.coverage(of -> of.check(true).percentage(share -> share > 1));
  }

  /** Whether it is closed; then every condition must hold. */
  private static boolean closesRightly(Incident now) {
    boolean closed = List.of(CLOSED, REVIEWED, ARCHIVED).contains(now.status());
    if (closed) {
      assertThat(now.findings()).isEqualTo(ALL_DONE);
      assertThat(now.reporting().due().next()).isNull();
    }
    return closed;
  }

  @Property(tries = 1000)
  void a_grade_is_lowered_only_for_a_reason_and_by_another_officer(
      @ForAll("counts") Counts first, @ForAll @Size(max = 60) List<@From("any") Attempt> all) {
    IncidentGraded before = null;
    for (IncidentEvent fact : reported(first).after(all).facts()) {
      if (fact instanceof IncidentGraded graded) {
        assertThat(before == null || !lowers(before, graded) || rightly(before, graded)).isTrue();
        before = graded;
      }
    }
  }

  private static boolean lowers(IncidentGraded before, IncidentGraded now) {
    return before.grade().graverThan(now.grade());
  }

  private static boolean rightly(IncidentGraded before, IncidentGraded now) {
    return !before.gradedBy().equals(now.gradedBy())
        && (now.reason() == GradingReason.SITUATION_EASED
            || now.reason() == GradingReason.FACTS_CORRECTED);
  }

  @Property(tries = 1000)
  void a_report_is_in_time_or_carries_a_reason(
      @ForAll("counts") Counts first, @ForAll @Size(max = 60) List<@From("any") Attempt> all) {
    assertThat(reported(first).after(all).facts())
        .filteredOn(IncidentReportSent.class::isInstance)
        .map(IncidentReportSent.class::cast)
        .allMatch(sent -> sent.sentAt().isAfter(sent.dueAt()) == (sent.lateReason() != null));
  }

  private static Lived reported(Counts counts) {
    Decision<Incident> decision = CaseFixture.report(happened(NOON), counts);
    List<IncidentEvent> facts = new ArrayList<>();
    CaseFixture.facts(decision).forEach(fact -> facts.add((IncidentEvent) fact));
    return new Lived(CaseFixture.accepted(decision), facts);
  }

  @Provide
  Arbitrary<Counts> counts() {
    return Attempts.counts();
  }

  @Provide
  Arbitrary<Attempt> any() {
    return Attempts.any();
  }
}
