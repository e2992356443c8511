package org.waishi.consular.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.consular.trip.TripFixture.BACK;
import static org.waishi.consular.trip.TripFixture.NOTICE;
import static org.waishi.consular.trip.TripFixture.OUT;
import static org.waishi.consular.trip.TripFixture.RULES;
import static org.waishi.consular.trip.TripFixture.TODAY;
import static org.waishi.consular.trip.TripFixture.mission;
import static org.waishi.consular.trip.TripFixture.paper;
import static org.waishi.consular.trip.TripFixture.riskNote;
import static org.waishi.consular.trip.TripFixture.to;
import static org.waishi.consular.trip.TripFixture.wish;
import static org.waishi.consular.trip.TripFixture.world;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.waishi.consular.trip.TripEvent.TripApproved;
import org.waishi.consular.trip.TripEvent.TripDeparted;
import org.waishi.consular.trip.TripEvent.TripDrafted;
import org.waishi.consular.trip.TripStep.CancelReason;
import org.waishi.consular.trip.TripStep.Level;
import org.waishi.consular.trip.TripStep.Outcome;
import org.waishi.consular.trip.danger.Danger;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.StepNotAllowed;

/** Whatever is tried with a trip, by whomever and in whatever danger. */
class TripPropertyTest {

  /** What somebody wants of a trip as it stands; nothing is a look at the dangers. */
  interface Wish {
    Optional<TripStep> of(Trip now);
  }

  /** Something that somebody tries. */
  record Attempt(Wish wish, String by, List<Danger> dangers) {

    Decision<Trip> on(Trip now) {
      World around = new World(by, TODAY, dangers, List.of(), RULES);
      return wish.of(now).map(step -> now.take(step, around)).orElseGet(() -> now.lookAt(dangers));
    }
  }

  @Property(tries = 1000)
  void the_state_is_the_fold_of_its_facts(
      @ForAll @Size(max = 60) List<@From("attempts") Attempt> attempts) {
    Trip now = drafted();
    Trip replayed = now;
    for (Attempt attempt : attempts) {
      if (attempt.on(now) instanceof Decision.Accepted<Trip>(var next, var facts)) {
        for (Object fact : facts) {
          replayed = replayed.evolve((TripEvent) fact);
        }
        now = next;
      }
      assertThat(replayed).isEqualTo(now);
    }
    Statistics.label("got").collect(now.journey() != null);
    Statistics.label("got").coverage(seen -> seen.check(true).percentage(share -> share > 1));
  }

  @Property(tries = 1000)
  void a_step_is_taken_only_where_it_is_allowed_and_else_tells_those_that_are(
      @ForAll @Size(max = 60) List<@From("attempts") Attempt> attempts) {
    Trip now = drafted();
    for (Attempt attempt : attempts) {
      Decision<Trip> decision = attempt.on(now);
      Optional<TripStep> step = attempt.wish().of(now);
      String wanted = step.map(TripStep::resource).orElse("");
      boolean early = step.isPresent() && !now.allowed().contains(wanted);
      if (early) {
        assertThat(TripFixture.reasons(decision))
            .containsExactly(new StepNotAllowed(wanted, now.state().name(), now.allowed()));
      } else if (decision instanceof Decision.Accepted<Trip>(var next, _)) {
        now = next;
      }
    }
  }

  @Property(tries = 1000)
  void nothing_is_permitted_early_by_its_makers_or_into_danger_and_nothing_else_leaves(
      @ForAll @Size(max = 60) List<@From("attempts") Attempt> attempts) {
    Trip now = drafted();
    for (Attempt attempt : attempts) {
      if (attempt.on(now) instanceof Decision.Accepted<Trip>(var next, var facts)) {
        for (Object fact : facts) {
          holds(now, (TripEvent) fact, attempt);
        }
        now = next;
      }
    }
  }

  private static void holds(Trip before, TripEvent fact, Attempt attempt) {
    if (fact instanceof TripApproved permit) {
      assertThat(before.dossier().makers()).doesNotContain(permit.by());
      assertThat(permit.paper().on()).isAfter(before.dossier().noticeUntil());
      assertThat(before.dossier().approvals())
          .extracting(Dossier.Approval::level)
          .containsExactly(Level.UNIT, Level.FINANCE);
    }
    if (fact instanceof TripDeparted) {
      assertThat(before.dossier().approvals()).hasSize(3);
    }
    if (fact instanceof TripApproved || fact instanceof TripDeparted) {
      assertThat(attempt.dangers()).noneMatch(Danger::stops);
      assertThat(attempt.dangers().isEmpty() || before.dossier().riskNote() != null).isTrue();
    }
  }

  private static Trip drafted() {
    return TripEvolution.begin(new TripDrafted("t", mission(), 5, "zhao"));
  }

  @Provide
  Arbitrary<Attempt> attempts() {
    Arbitrary<List<Danger>> dangers =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.just(List.of())),
            Tuple.of(1, Arbitraries.of(Danger.Kind.class).map(TripFixture::danger).map(List::of)));
    return Combinators.combine(wishes(), Arbitraries.of("zhao", "he", "he"), dangers)
        .as(Attempt::new);
  }

  /** Mostly what leads on, so that many get far. */
  private static Arbitrary<Wish> wishes() {
    Arbitrary<TripStep> reviews =
        Combinators.combine(
                Arbitraries.of(Level.class),
                Arbitraries.of(Outcome.class),
                Arbitraries.integers().between(0, 40).map(NOTICE::plusDays))
            .as((level, outcome, on) -> new TripStep.Review(level, outcome, paper(on)));
    Arbitrary<TripStep> others =
        Arbitraries.of(
            wish(mission()),
            wish(to("PT", OUT, BACK)),
            wish(to("XX", OUT, BACK)),
            riskNote(OUT),
            TripFixture.SUBMIT,
            new TripStep.FileIt(),
            TripFixture.DEPART,
            new TripStep.ComeBack(BACK.plusDays(1), List.of("ES", "PT")),
            new TripStep.HandPassportsIn(BACK.plusDays(2)),
            new TripStep.Report(BACK.plusDays(3), "f"),
            new TripStep.Settle(paper(BACK.plusDays(4))),
            new TripStep.Close(),
            new TripStep.Cancel(CancelReason.NO_VISA));
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.just(now -> TripFixture.onward(now.state()))),
        Tuple.of(2, reviews.map(step -> now -> Optional.of(step))),
        Tuple.of(3, others.map(step -> now -> Optional.of(step))),
        Tuple.of(1, Arbitraries.just(now -> Optional.empty())));
  }

  @Property(tries = 200)
  void a_draft_that_breaks_a_limit_is_never_taken_down(
      @ForAll("people") int people, @ForAll("days") int days) {
    TripStep.Change wish =
        new TripStep.Change(to("ES", OUT, OUT.plusDays(days - 1L)), people, List.of());
    boolean taken = Trip.draft("t", wish, world("zhao")) instanceof Decision.Accepted;
    assertThat(taken).isEqualTo(people <= 6 && days >= 4 && days <= 5);
  }

  @Provide
  Arbitrary<Integer> people() {
    return Arbitraries.integers().between(1, 9);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, 9);
  }
}
