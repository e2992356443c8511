package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.waishi.friendship.clock.ReviewTime;
import org.waishi.friendship.clock.ReviewTimes;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.deadline.CaseClock;

/** What somebody wishes, whatever a tie is like by then. */
record TieWish(int daring, int pick, LocalDate paper, LocalDate today, String by, Outcome result) {

  static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  static final LocalDate BROKEN_OFF = DAY.plusDays(25);

  /** Every review but one has a day or two. */
  static final ReviewTimes TIMES =
      new ReviewTimes(
          Arrays.stream(TieState.values())
              .filter(state -> state.isReview() && state != TieState.FAO_REVIEW)
              .map(TieWish::hurried)
              .toList());

  private static final List<String> ALL =
      Arrays.stream(TieState.values()).flatMap(s -> s.steps().stream()).distinct().toList();

  private static final List<String> LEADS_OFF =
      List.of("terminations", "abandonments", "withdrawals", "recalls", "corrections");

  Order of(Tie tie) {
    LocalDate on =
        daring > 2 ? tie.dossier().lastPaper().filter(paper::isBefore).orElse(paper) : paper;
    List<String> open = daring == 0 || tie.state().ended() ? ALL : tie.steps();
    String wanted = open.get(pick % open.size());
    return new Order(
        step(LEADS_OFF.contains(wanted) && pick > 9 ? open.getFirst() : wanted, on), today);
  }

  private static TieStep correction(TieKind kind) {
    boolean schools = kind == TieKind.GRASS_ROOTS;
    return new TieStep.Correct(
        kind, List.of("大连"), schools ? new Institutions("青岛二中", "Girls' School") : null);
  }

  private TieStep step(String resource, LocalDate on) {
    String file = daring == 1 ? null : "f" + pick + paper;
    Decree told = new Decree("city", "2026-2", on, "f" + pick + paper);
    return switch (resource) {
      case "explorations" -> new TieStep.Explore();
      case "letters-of-intent" -> new TieStep.SignLetter("f1", on, by);
      case "submissions" -> new TieStep.Submit(by);
      case "corrections" -> correction(TieKind.values()[pick % 3]);
      case "abandonments" -> new TieStep.Abandon();
      case "withdrawals" -> new TieStep.Withdraw();
      case "recalls" -> new TieStep.Recall(told, by);
      case "activations" -> new TieStep.Activate("f2", on, by);
      case "dormancies" -> new TieStep.FallDormant(told, by);
      case "awakenings" -> new TieStep.Awaken(told, by);
      case "suspensions" -> new TieStep.Suspend(told, by);
      case "revivals" -> new TieStep.Revive(told, by);
      case "terminations" -> new TieStep.Terminate(told, by);
      default ->
          new TieStep.Review(
              resource.replace("-reviews", ""),
              new Instruction(result, resource, "2026-1", on, file),
              daring == 2 ? List.of() : List.of("no consent"),
              by);
    };
  }

  private static ReviewTimes.Row hurried(TieState review) {
    ReviewTime time =
        new ReviewTime(
            1 + review.ordinal() % 2,
            review == TieState.CITY_REVIEW ? CaseClock.Mode.RESTART : CaseClock.Mode.PAUSE);
    return new ReviewTimes.Row(DAY.minusYears(1), review.steps().getFirst(), time);
  }

  /** Wishes of a month; most of them for a step that leads on, so that lives grow long. */
  static Arbitrary<List<TieWish>> lives() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 99),
            days(0, 14),
            days(8, 27),
            Arbitraries.of("officer", "reviewer", "leader"),
            Arbitraries.frequency(
                Tuple.of(8, Outcome.APPROVED),
                Tuple.of(1, Outcome.RETURNED),
                Tuple.of(1, Outcome.REJECTED)))
        .as(TieWish::new)
        .list()
        .ofMaxSize(60);
  }

  private static Arbitrary<LocalDate> days(int from, int to) {
    return Arbitraries.integers().between(from, to).map(DAY::plusDays);
  }

  /** An order on a day. */
  record Order(TieStep step, LocalDate today) {

    Decision<Tie> to(Tie tie) {
      return tie.take(step, new Circumstances(today, day -> day.isBefore(BROKEN_OFF), TIMES));
    }
  }
}
