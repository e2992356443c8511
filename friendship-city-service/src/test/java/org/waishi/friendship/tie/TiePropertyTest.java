package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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
import org.waishi.friendship.life.Life;
import org.waishi.friendship.tie.TieEvent.TieRevived;
import org.waishi.friendship.tie.step.Decree;
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

    private static final List<String> LEADS_OFF =
        List.of("terminations", "abandonments", "withdrawals", "corrections");

    Order of(Tie tie) {
      LocalDate on =
          daring > 2 ? tie.dossier().lastPaper().filter(paper::isBefore).orElse(paper) : paper;
      List<String> open = daring == 0 || tie.state().ended() ? ALL : tie.state().steps();
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
        case "letters-of-intent" -> new TieStep.SignLetter("f1", on);
        case "submissions" -> new TieStep.Submit(by);
        case "corrections" -> correction(TieKind.values()[pick % 3]);
        case "abandonments" -> new TieStep.Abandon();
        case "withdrawals" -> new TieStep.Withdraw();
        case "activations" -> new TieStep.Activate("f2", on, by);
        case "dormancies" -> new TieStep.FallDormant();
        case "awakenings" -> new TieStep.Awaken();
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
  }

  /** An order on a day. */
  record Order(TieStep step, LocalDate today) {

    Decision<Tie> to(Tie tie) {
      return tie.take(step, new Circumstances(today, day -> day.isBefore(BROKEN_OFF), TIMES));
    }
  }

  /** What the tie's neighbours, a higher tie and the one that it upgrades, ask of it. */
  private static Decision<Tie> neighbour(int pick, Tie tie) {
    return switch (pick % 3) {
      case 0 -> tie.keepPlaceFor("new");
      case 1 -> tie.supersede("new", DAY);
      default -> tie.freePlace("new");
    };
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll TieKind kind, @ForAll boolean upgrading, @ForAll("wishes") List<Wish> wishes) {
    String upgrades = upgrading && kind == TieKind.SISTER ? "old" : null;
    Life<Tie, TieEvent> life =
        Life.begun(
            Tie.KIND,
            tie -> tie.state().steps(),
            Tie.propose(new Tie.Lead("c1", "NR", kind, upgrades, List.of(), null)));
    for (Wish wish : wishes) {
      Order order = wish.of(life.now());
      Tie before = life.now();
      if (life.take(order.step().resource(), order::to)) {
        holds(before, order, life.now());
        answered(before, order, life.now());
      }
      clockIsLookedAt(life, order.today());
      if (wish.daring() == 3 && wish.pick() < 30) {
        asked(life, wish.pick());
      }
    }
    Statistics.label("got as far as activation")
        .collect(life.now().established() != null)
        .coverage(share -> share.check(true).percentage(p -> p > 5));
    Statistics.label("revived")
        .collect(life.facts().stream().anyMatch(TieRevived.class::isInstance))
        .coverage(share -> share.check(true).count(n -> n > 20));
  }

  private static void clockIsLookedAt(Life<Tie, TieEvent> life, LocalDate today) {
    TieState state = life.now().state();
    life.tell(tie -> tie.lookAtClock(today, CALENDAR));
    int said = life.facts().size();
    life.tell(tie -> tie.lookAtClock(today, CALENDAR));
    assertThat(life.facts()).as("an overdue review is said once").hasSize(said);
    assertThat(life.now().state()).as("no clock moves a tie").isEqualTo(state);
  }

  private static void asked(Life<Tie, TieEvent> life, int pick) {
    Tie before = life.now();
    boolean gives = life.tell(tie -> neighbour(pick, tie));
    Tie after = life.now();
    assertThat(gives).isEqualTo(pick % 3 != 0 || !superseded(before) || keeps(before));
    if (after.state() != before.state()) {
      assertThat(before.state().stands()).as("only what stands gives way").isTrue();
      assertThat(superseded(after)).isTrue();
    }
    assertThat(after.activeSlot()).isEqualTo(place(after));
    assertThat(after.established()).isEqualTo(before.established());
    assertThat(after.dossier()).isEqualTo(before.dossier());
  }

  private static boolean keeps(Tie tie) {
    return tie.lineage().keepsPlace();
  }

  private static boolean superseded(Tie tie) {
    return tie.state() == TieState.SUPERSEDED;
  }

  private static void holds(Tie before, Order order, Tie after) {
    if (after.state() != before.state() && NEED_RELATIONS.contains(after.state())
        || order.step() instanceof TieStep.Revive
        || order.step() instanceof TieStep.Awaken) {
      assertThat(order.today()).as("relations on that day").isBefore(BROKEN_OFF);
    }
    assertThat(order.step().papers())
        .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(order.today()));
    if (after.state() == TieState.APPROVED) {
      assertThat(after.dossier().approvals())
          .extracting(Dossier.Approval::stage)
          .isEqualTo(reviews(after.kind()));
      assertThat(after.dossier().approvals())
          .allSatisfy(approval -> assertThat(approval.fileId()).isNotNull());
    }
    assertThat(after.state() == TieState.RETURNED).isEqualTo(!after.dossier().gaps().isEmpty());
    assertThat(after.state().ended() || leadsOnWithoutRelations(after, order.today())).isTrue();
    if (order.step() instanceof TieStep.Activate signed) {
      assertThat(before.state()).isEqualTo(TieState.APPROVED);
      assertThat(signed.signedOn()).isAfterOrEqualTo(after.dossier().lastApproval().orElseThrow());
    } else {
      assertThat(after.established()).as("only an agreement").isEqualTo(before.established());
    }
    if (after.state().stands()) {
      assertThat(after.established()).as("stands by its agreement").isNotNull();
    }
    assertThat(after.activeSlot()).isEqualTo(place(after));
    boolean timed = TIMED.contains(after.state());
    if (after.state() != TieState.RETURNED) {
      assertThat(after.dossier().clock() != null).as("has a clock").isEqualTo(timed);
    }
    if (after.dossier().clock() != null) {
      assertThat(after.dossier().clock().standing()).isEqualTo(!timed);
    }
  }

  /** Where an answer leads: on, back to the same body, or to the exchanges before the letter. */
  private static void answered(Tie before, Order order, Tie after) {
    if (order.step() instanceof TieStep.Submit && before.state() == TieState.RETURNED) {
      assertThat(after.state()).as("who returned it").isEqualTo(before.dossier().stage());
    }
    if (order.step() instanceof TieStep.Revive) {
      assertThat(before.state()).isEqualTo(TieState.SUSPENDED);
      assertThat(after.state()).isEqualTo(TieState.ACTIVE);
    }
    if (!(order.step() instanceof TieStep.Review review)) {
      return;
    }
    assertThat(before.dossier().submittedBy()).isNotEmpty().doesNotContain(review.by());
    before
        .dossier()
        .lastPaper()
        .ifPresent(last -> assertThat(review.told().on()).isAfterOrEqualTo(last));
    assertThat(before.dossier().signed().served())
        .doesNotContain(String.valueOf(review.told().fileId()));
    assertThat(review.resource()).isEqualTo(before.state().steps().getFirst());
    Outcome said = review.told().result();
    List<TieState> bodies = reviews(after.kind());
    int next = bodies.indexOf(before.state()) + 1;
    assertThat(after.state())
        .isEqualTo(
            switch (said) {
              case APPROVED -> next < bodies.size() ? bodies.get(next) : TieState.APPROVED;
              case RETURNED -> TieState.RETURNED;
              case REJECTED -> TieState.EXPLORING;
            });
    if (said == Outcome.RETURNED) {
      assertThat(after.dossier().stage()).isEqualTo(before.state());
      assertThat(after.dossier().approvals()).isEqualTo(before.dossier().approvals());
    }
    if (said == Outcome.REJECTED) {
      assertThat(after.dossier().approvals()).as("all begins anew").isEmpty();
      assertThat(after.dossier().submittedBy()).isEmpty();
      assertThat(after.dossier().signed().letter()).as("a word given stays given").isNotNull();
    }
    Statistics.label("answers")
        .collect(before.state(), said)
        .coverage(share -> everyAnswer((body, one) -> share.check(body, one).count(n -> n > 0)));
  }

  /** Whatever states broke off: the office can always get out, or end it by a paper. */
  private static boolean leadsOnWithoutRelations(Tie tie, LocalDate today) {
    Circumstances broken = new Circumstances(today, _ -> false, TIMES);
    Decree end = new Decree("city", "2026-9", today, "the end");
    return Stream.of(
            new TieStep.Terminate(end, "leader"), new TieStep.Abandon(), new TieStep.Withdraw())
        .anyMatch(step -> TieRules.against(tie, step, broken).isEmpty());
  }

  private static void everyAnswer(BiConsumer<TieState, Outcome> seen) {
    Arrays.stream(TieState.values())
        .filter(TieState::isReview)
        .forEach(body -> Arrays.stream(Outcome.values()).forEach(one -> seen.accept(body, one)));
  }

  private static String place(Tie tie) {
    boolean active =
        tie.state() == TieState.ACTIVE
            && List.of(TieKind.SISTER, TieKind.COOPERATION).contains(tie.kind());
    if (keeps(tie)) {
      return "c1";
    }
    return active ? tie.lineage().upgrades() == null ? "c1" : "upgrade-of/old" : null;
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
