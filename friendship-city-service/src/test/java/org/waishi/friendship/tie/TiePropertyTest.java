package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.waishi.friendship.clock.ReviewTime;
import org.waishi.friendship.clock.ReviewTimes;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.deadline.CaseClock;

/** Whatever the office orders in whatever order, a tie keeps the invariants of the statutes. */
class TiePropertyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final LocalDate BROKEN_OFF = DAY.plusDays(25);
  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  /** Every review but one has a day or two. */
  private static final ReviewTimes TIMES =
      new ReviewTimes(
          Arrays.stream(TieState.values())
              .filter(state -> state.isReview() && state != TieState.FAO_REVIEW)
              .map(TiePropertyTest::hurried)
              .toList());

  private static final List<TieState> NEED_RELATIONS =
      List.of(
          TieState.LOI_SIGNED,
          TieState.CITY_REVIEW,
          TieState.CONGRESS_REVIEW,
          TieState.PROVINCE_REVIEW,
          TieState.CPAFFC_REVIEW,
          TieState.SUPERIOR_REVIEW,
          TieState.FAO_REVIEW,
          TieState.PROVINCE_FILING,
          TieState.APPROVED);

  private static final List<TieState> TIMED =
      Arrays.stream(TieState.values())
          .filter(state -> state.isReview() && state != TieState.FAO_REVIEW)
          .toList();

  /** What somebody wishes, whatever the tie is like by then. */
  record Wish(int daring, int pick, LocalDate paper, LocalDate today, String by, Outcome result) {

    private static final List<String> ALL =
        Arrays.stream(TieState.values()).flatMap(s -> s.steps().stream()).distinct().toList();

    Order of(Tie tie) {
      List<String> open = daring == 0 || tie.state().ended() ? ALL : tie.state().steps();
      String wanted = open.get(pick % open.size());
      return new Order(
          step(wanted.equals("terminations") && pick > 9 ? open.getFirst() : wanted), today);
    }

    private TieStep step(String resource) {
      String file = daring == 1 ? null : "f3";
      return switch (resource) {
        case "explorations" -> new TieStep.Explore();
        case "letters-of-intent" -> new TieStep.SignLetter("f1", paper);
        case "submissions" -> new TieStep.Submit(by);
        case "activations" -> new TieStep.Activate("f2", paper);
        case "dormancies" -> new TieStep.FallDormant();
        case "suspensions" -> new TieStep.Suspend();
        case "revivals" -> new TieStep.Revive();
        case "terminations" -> new TieStep.Terminate();
        default ->
            new TieStep.Review(
                resource.replace("-reviews", ""),
                new Instruction(result, resource, "2026-1", paper, file),
                by);
      };
    }
  }

  /** An order on a day. */
  record Order(TieStep step, LocalDate today) {

    Decision<Tie> to(Tie tie) {
      return tie.take(step, new Circumstances(today, day -> day.isBefore(BROKEN_OFF), TIMES));
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll TieKind kind, @ForAll("wishes") List<Wish> wishes) {
    Decision.Accepted<Tie> begun =
        (Decision.Accepted<Tie>) Tie.propose(new Tie.Lead("c1", "NR", kind, null, List.of(), null));
    List<Object> facts = new ArrayList<>(begun.facts());
    Tie tie = begun.state();
    for (Wish wish : wishes) {
      Order order = wish.of(tie);
      Tie before = tie;
      if (order.to(tie) instanceof Decision.Accepted<Tie>(var after, var said)) {
        facts.addAll(said);
        tie = after;
        holds(before, order, after);
      }
      if (tie.lookAtClock(order.today(), CALENDAR)
          instanceof Decision.Accepted<Tie>(var after, var said)) {
        assertThat(after.lookAtClock(order.today(), CALENDAR)).isEqualTo(Decision.unchanged(after));
        facts.addAll(said);
        tie = after;
      }
    }
    assertThat(replayed(facts)).isEqualTo(tie);
    Statistics.label("got as far as activation")
        .collect(tie.established() != null)
        .coverage(share -> share.check(true).percentage(p -> p > 5));
  }

  private static void holds(Tie before, Order order, Tie after) {
    if (after.state() != before.state() && NEED_RELATIONS.contains(after.state())
        || order.step() instanceof TieStep.Revive) {
      assertThat(order.today()).as("relations on that day").isBefore(BROKEN_OFF);
    }
    assertThat(order.step().papers())
        .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(order.today()));
    if (after.state() == TieState.APPROVED) {
      assertThat(after.dossier().approvals())
          .extracting(Dossier.Approval::stage)
          .containsAll(reviews(after.kind()))
          .hasSize(reviews(after.kind()).size());
    }
    if (order.step() instanceof TieStep.Activate signed) {
      assertThat(before.state()).isEqualTo(TieState.APPROVED);
      assertThat(signed.signedOn()).isAfterOrEqualTo(after.dossier().lastApproval().orElseThrow());
    }
    if (order.step() instanceof TieStep.Review review) {
      assertThat(before.dossier().submittedBy()).isNotEmpty().doesNotContain(review.by());
    }
    boolean hasPlace =
        after.state() == TieState.ACTIVE
            && List.of(TieKind.SISTER, TieKind.COOPERATION).contains(after.kind());
    assertThat(after.activeSlot()).isEqualTo(hasPlace ? "c1" : null);
    assertThat(before.state().ended()).isFalse();
    boolean timed = TIMED.contains(after.state());
    if (after.state() != TieState.RETURNED) {
      assertThat(after.dossier().clock() != null).as("has a clock").isEqualTo(timed);
    }
    if (after.dossier().clock() != null) {
      assertThat(after.dossier().clock().standing()).isEqualTo(!timed);
    }
  }

  private static ReviewTimes.Row hurried(TieState review) {
    ReviewTime time =
        new ReviewTime(
            1 + review.ordinal() % 2,
            review == TieState.CITY_REVIEW ? CaseClock.Mode.RESTART : CaseClock.Mode.PAUSE);
    return new ReviewTimes.Row(DAY.minusYears(1), review.steps().getFirst(), time);
  }

  private static List<TieState> reviews(TieKind kind) {
    return switch (kind) {
      case SISTER ->
          List.of(
              TieState.CITY_REVIEW,
              TieState.CONGRESS_REVIEW,
              TieState.PROVINCE_REVIEW,
              TieState.CPAFFC_REVIEW);
      case GRASS_ROOTS ->
          List.of(TieState.SUPERIOR_REVIEW, TieState.FAO_REVIEW, TieState.PROVINCE_FILING);
      case COOPERATION, UNVERIFIED -> List.of(TieState.CITY_REVIEW, TieState.PROVINCE_REVIEW);
    };
  }

  private static Tie replayed(List<Object> facts) {
    Tie tie = TieEvolution.from((TieEvent) facts.getFirst());
    for (Object fact : facts) {
      tie = tie.evolve((TieEvent) fact);
    }
    return tie;
  }

  /** Wishes of a month; most of them for a step that leads on, so that lives grow long. */
  @Provide
  Arbitrary<List<Wish>> wishes() {
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
        .as(Wish::new)
        .list()
        .ofMaxSize(60);
  }

  private static Arbitrary<LocalDate> days(int from, int to) {
    return Arbitraries.integers().between(from, to).map(DAY::plusDays);
  }
}
