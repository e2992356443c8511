package org.waishi.consular.incident.grading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.consular.incident.grading.GradingRefusal.GradeBelowTable;
import org.waishi.consular.incident.grading.GradingRefusal.GradingNeedsReason;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * The grade of a case, the numbers it rests on, and all gradings so far, oldest first.
 *
 * <p>Numbers alone raise a grade and never lower it.
 */
public record Grading(Grade grade, Counts counts, List<Graded> gradings) {

  /** Keeps its own copy. */
  public Grading {
    gradings = List.copyOf(gradings);
  }

  /** Before anybody has graded. */
  public static Grading none(Counts counts) {
    return new Grading(Grade.IV, counts, List.of());
  }

  /** The same after one more grading. */
  public Grading after(Graded now) {
    return new Grading(
        now.grade(), now.counts(), Stream.concat(gradings.stream(), Stream.of(now)).toList());
  }

  /** The grade that a wish leads to: the one it names, or what follows from its numbers. */
  public Graded following(GradeIncident wish, Grade ruled, Instant at, String officer) {
    Grade named = wish.grade();
    Grade to = named == null ? unnamed(ruled) : named;
    return new Graded(to, wish.counts(), at, officer, wish.reason());
  }

  /** Every reason against a grading, where the table asks for {@code ruled}. */
  public List<Refusal> against(Graded next, Grade ruled) {
    List<Refusal> reasons = new ArrayList<>();
    if (next.grade() != unnamed(ruled) && next.reason() == null) {
      reasons.add(new GradingNeedsReason(grade, next.grade()));
    }
    if (ruled.graverThan(next.grade())) {
      reasons.add(new GradeBelowTable(next.grade(), ruled));
    }
    againstLowering(next).ifPresent(reasons::add);
    return reasons;
  }

  private Optional<Refusal> againstLowering(Graded next) {
    return grade.graverThan(next.grade())
        ? FourEyes.against(gradings.getLast().gradedBy(), next.gradedBy())
        : Optional.empty();
  }

  private Grade unnamed(Grade ruled) {
    return ruled.graverThan(grade) ? ruled : grade;
  }
}
