package org.waishi.consular.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.waishi.consular.incident.closing.Findings;
import org.waishi.consular.incident.grading.Counts;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.grading.GradeIncident;
import org.waishi.consular.incident.grading.GradingReason;
import org.waishi.consular.incident.reporting.Deadlines;
import org.waishi.platform.aggregate.Decision;

class IncidentTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final IncidentRules RULES = IncidentRules.shipped(ZoneId.of("Asia/Shanghai"));
  private static final By OFFICER = new By("officer", NOON);

  private static Decision.Accepted<Incident> reported(int dead, int missing) {
    ReportIncident wish =
        new ReportIncident(
            new Happening("TH", IncidentKind.ACCIDENT, NOON, NOON), counts(dead, missing));
    return (Decision.Accepted<Incident>) Incident.report("i", wish, OFFICER, RULES);
  }

  private static Counts counts(int dead, int missing) {
    return new Counts(dead, 0, missing, 0, 0, 0);
  }

  @Test
  void deaths_grade_a_case_by_the_national_scale() {
    assertThat(List.of(0, 2, 3, 9, 10, 29, 30))
        .extracting(dead -> reported(dead, 0).state().grading().grade())
        .containsExactly(Grade.IV, Grade.IV, Grade.III, Grade.III, Grade.II, Grade.II, Grade.I);
  }

  @Test
  void the_city_is_told_within_two_hours_and_the_state_council_within_four() {
    assertThat(reported(30, 0).state().reporting().due())
        .isEqualTo(Deadlines.of(NOON.plusSeconds(7200), NOON.plusSeconds(14400), null));
  }

  @Test
  void a_grade_is_never_lowered_silently() {
    Incident grave = reported(10, 0).state();
    var again = grave.regrade(new GradeIncident(counts(1, 0), null, null), OFFICER, RULES);
    assertThat(((Decision.Accepted<Incident>) again).state().grading().grade()).isEqualTo(Grade.II);
    var named = new GradeIncident(counts(1, 0), Grade.IV, GradingReason.FACTS_CORRECTED);
    assertThat(grave.regrade(named, OFFICER, RULES)).isInstanceOf(Decision.Refused.class);
    assertThat(grave.regrade(named, new By("other", NOON), RULES))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Property(tries = 500)
  void no_sequence_of_steps_closes_a_case_while_somebody_is_missing(
      @ForAll @Size(max = 60) List<@IntRange(max = 12) Integer> steps) {
    Decision.Accepted<Incident> first = reported(0, 2);
    Incident now = first.state();
    Incident replayed = Incident.from((IncidentEvent) first.facts().getFirst());
    replayed = replayed.evolve((IncidentEvent) first.facts().getLast());
    for (int step : steps) {
      Decision<Incident> decision = step(now, step);
      if (decision instanceof Decision.Accepted<Incident>(var next, var facts)) {
        for (Object fact : facts) {
          replayed = replayed.evolve((IncidentEvent) fact);
        }
        now = next;
      }
      assertThat(now.status() == IncidentStatus.CLOSED && now.findings().missing() > 0).isFalse();
      assertThat(replayed).isEqualTo(now);
    }
  }

  private static Decision<Incident> step(Incident now, int step) {
    IncidentStep[] steps = IncidentStep.values();
    if (step < steps.length) {
      return now.take(steps[step]);
    }
    return switch (step) {
      case 9 -> now.find(new Findings(0, 0, 0, true, true, true, true));
      case 10 -> now.find(new Findings(1, 0, 0, true, true, true, true));
      case 11 -> now.regrade(new GradeIncident(counts(0, 3), null, null), OFFICER, RULES);
      default -> now.regrade(new GradeIncident(counts(1, 1), null, null), OFFICER, RULES);
    };
  }
}
