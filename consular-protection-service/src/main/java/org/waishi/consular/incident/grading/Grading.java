package org.waishi.consular.incident.grading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.consular.incident.grading.GradingRefusal.GradeBelowTable;
import org.waishi.consular.incident.grading.GradingRefusal.GradingNeedsReason;
import org.waishi.consular.incident.grading.GradingRefusal.ReasonDoesNotFit;
import org.waishi.consular.incident.grading.ReasonTable.Direction;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * The grade of a case, the numbers it rests on, and all gradings so far, oldest first.
 *
 * <p>Numbers alone raise a grade and never lower it.
 *
 * @param learnedAt when the office learned of the case: its tables are those of that day
 */
public record Grading(Grade grade, Counts counts, Instant learnedAt, List<Graded> gradings) {

  /** Keeps its own copy. */
  public Grading {
    gradings = List.copyOf(gradings);
  }

  /** Before anybody has graded. */
  public static Grading none(Counts counts, Instant learnedAt) {
    return new Grading(Grade.IV, counts, learnedAt, List.of());
  }

  /** The same after one more grading. */
  public Grading after(Graded now) {
    return new Grading(
        now.grade(),
        now.counts(),
        learnedAt,
        Stream.concat(gradings.stream(), Stream.of(now)).toList());
  }

  /** The grading that a wish leads to: the grade it names, or what follows from its numbers. */
  public Graded following(GradeIncident wish, Instant at, String officer, GradingRules rules) {
    Grade named = wish.grade();
    Grade to = named == null ? byNumbers(wish.counts(), rules) : named;
    DutyTable.Row duties = rules.duties().of(to, learnedAt);
    return new Graded(
        to, wish.counts(), at, officer, wish.reason(), duties.ledBy(), duties.review());
  }

  /** Every reason against a grading. */
  public List<Refusal> against(Graded next, GradingRules rules) {
    List<Refusal> reasons = new ArrayList<>();
    if (next.grade() != byNumbers(next.counts(), rules)) {
      againstNaming(next, rules).ifPresent(reasons::add);
    }
    Grade ruled = rules.grades().grade(next.counts(), learnedAt);
    if (ruled.graverThan(next.grade())) {
      reasons.add(new GradeBelowTable(next.grade(), ruled));
    }
    againstLowering(next).ifPresent(reasons::add);
    return reasons;
  }

  private Optional<Refusal> againstNaming(Graded next, GradingRules rules) {
    GradingReason reason = next.reason();
    if (reason == null) {
      return Optional.of(new GradingNeedsReason(grade, next.grade()));
    }
    Direction way = grade.graverThan(next.grade()) ? Direction.LOWER : Direction.RAISE;
    return rules.reasons().allows(reason, way, learnedAt)
        ? Optional.empty()
        : Optional.of(new ReasonDoesNotFit(reason, grade, next.grade()));
  }

  private Optional<Refusal> againstLowering(Graded next) {
    return grade.graverThan(next.grade())
        ? FourEyes.against(gradings.getLast().gradedBy(), next.gradedBy())
        : Optional.empty();
  }

  private Grade byNumbers(Counts now, GradingRules rules) {
    Grade ruled = rules.grades().grade(now, learnedAt);
    return ruled.graverThan(grade) ? ruled : grade;
  }
}
