package org.waishi.friendship.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.honour.NominationFixture.DAY;
import static org.waishi.friendship.honour.NominationFixture.TODAY;

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
import org.waishi.friendship.honour.Instruction.Outcome;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined.Ground;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

/** Whatever the office orders in whatever order, no honour is given against the rules. */
class NominationPropertyTest {

  private static final Refusal GONE = new NominationRefusal.UnknownFriend("f1");
  private static final List<String> ALL =
      Arrays.stream(NominationState.values()).flatMap(s -> s.steps().stream()).distinct().toList();

  private static final List<NominationState> GIVEN =
      List.of(
          NominationState.IMPORTED,
          NominationState.MISRECORDED,
          NominationState.AWARDED,
          NominationState.REVOKED);

  /** What somebody wishes, whatever the nomination is like by then. */
  record Wish(int daring, int pick, LocalDate on, String by, Outcome outcome) {

    /** Every now and then the nominee's consent to the register does not stand. */
    boolean withdrawn() {
      return daring == 3;
    }

    Decision<Nomination> of(Nomination now) {
      if (now.state() == NominationState.AWARDING) {
        return daring == 0 ? now.seatRefused() : now.award("QD-QDA-2026-0001");
      }
      return now.take(
          step(now), withdrawn() ? NominationFixture.world(GONE) : NominationFixture.world());
    }

    private NominationStep step(Nomination now) {
      List<String> open = now.steps();
      boolean any = daring == 0 || open.isEmpty();
      String wanted = any ? ALL.get(pick % ALL.size()) : open.get(pick > 95 ? open.size() - 1 : 0);
      return step(wanted, now);
    }

    private NominationStep step(String resource, Nomination now) {
      String last = now.congress() ? "congress-decisions" : "government-decisions";
      String whose = resource.equals("revocations") ? last : resource;
      String body = daring == 2 ? "另一机关" : NominationFixture.BODIES.getOrDefault(whose, "-");
      String file = daring == 4 ? "another" : "file-" + resource + outcome + on;
      Instruction paper = new Instruction(body, "n", on, daring == 1 ? null : file);
      return switch (resource) {
        case "consents" -> new NominationStep.Agree(on, file);
        case "submissions" -> new NominationStep.Submit(on, by);
        case "confirmations" -> new NominationStep.Confirm(TODAY, by);
        case "rejections" -> new NominationStep.Reject(TODAY, "mistake", by);
        case "withdrawals" -> new NominationStep.Withdraw(on, Ground.UNIT);
        case "recalls" -> new NominationStep.Recall(on, Ground.NOMINEE, file, by);
        case "revocations" -> new NominationStep.Revoke(paper, by);
        default -> new NominationStep.Review(resource, outcome, paper, by);
      };
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll boolean congress,
      @ForAll("seldom") boolean historic,
      @ForAll("wishes") List<Wish> wishes) {
    Decision.Accepted<Nomination> begun =
        (Decision.Accepted<Nomination>)
            (historic ? NominationFixture.broughtIn(congress) : proposed(congress));
    List<Object> facts = new ArrayList<>(begun.facts());
    Nomination now = begun.state();
    for (Wish wish : wishes) {
      if (wish.of(now) instanceof Decision.Accepted<Nomination>(var after, var said)) {
        holds(now, wish, after);
        facts.addAll(said);
        now = after;
      }
    }
    assertThat(replayed(facts)).isEqualTo(now);
    Statistics.label("got as far as an award")
        .collect(now.award() != null)
        .coverage(share -> share.check(true).percentage(p -> p > 5));
  }

  private static Decision<Nomination> proposed(boolean congress) {
    return Nomination.propose(
        "n1",
        NominationFixture.proposal(2026, PersonKind.FOREIGNER),
        NominationFixture.rule(congress),
        List.of(),
        "officer");
  }

  private static void holds(Nomination before, Wish wish, Nomination after) {
    assertThat(after.dossier().importedOn()).isEqualTo(before.dossier().importedOn());
    if (after.dossier().importedOn() != null) {
      assertThat(after.state()).as("history is confirmed or not, and revoked").isIn(GIVEN);
      assertThat(after.award() == null).isEqualTo(after.state() == NominationState.MISRECORDED);
      assertThat(wish.by()).as("nobody checks what they brought in").isNotEqualTo("officer");
    } else if (after.award() != null) {
      assertThat(after.dossier().consent().on())
          .isBeforeOrEqualTo(after.dossier().submissions().getFirst().on());
      assertThat(after.dossier().approvals())
          .extracting(Dossier.Approval::stage)
          .isEqualTo(stages(after.congress()));
      assertThat(after.dossier().approvals())
          .allSatisfy(
              yes -> {
                assertThat(yes.by()).isNotEqualTo("officer").isNotIn(submitters(after));
                assertThat(yes.told().fileId()).startsWith("file-");
                assertThat(yes.told().body())
                    .isEqualTo(NominationFixture.BODIES.get(yes.stage().steps().getFirst()));
                assertThat(yes.told().on()).isBeforeOrEqualTo(TODAY);
              })
          .isSortedAccordingTo((a, b) -> a.told().on().compareTo(b.told().on()));
    }
    assertThat(after.dossier().served()).as("one paper, one step").doesNotHaveDuplicates();
    ended(before, wish, after);
    List<Dossier.Approval> yeses = after.dossier().approvals();
    for (int level = 1; level < yeses.size(); level++) {
      assertThat(yeses.get(level).by()).isNotEqualTo(yeses.get(level - 1).by());
    }
    if (yeses.size() > before.dossier().approvals().size()) {
      assertThat(wish.withdrawn()).as("nobody goes forward without consent").isFalse();
      assertThat(submitters(before)).doesNotContain(wish.by());
    }
    if (before.award() != null && after.state() != NominationState.MISRECORDED) {
      assertThat(after.award()).as("an award is never forgotten").isEqualTo(before.award());
    }
    assertThat(after.claim() == null)
        .isEqualTo(
            after.state() == NominationState.DECLINED
                || after.state() == NominationState.MISRECORDED);
    assertThat(before.state())
        .isNotIn(NominationState.DECLINED, NominationState.MISRECORDED, NominationState.REVOKED);
  }

  /** What a body has approved ends by a paper that is noted by somebody else. */
  private static void ended(Nomination before, Wish wish, Nomination after) {
    Dossier.Ending ending = after.dossier().ending();
    assertThat(ending != null).isEqualTo(after.state() == NominationState.DECLINED);
    if (ending != null && !before.dossier().approvals().isEmpty()) {
      assertThat(ending.told() == null ? ending.fileId() : ending.told().fileId()).isNotNull();
      assertThat(wish.by()).isNotEqualTo("officer").isNotIn(submitters(before));
    }
  }

  private static List<String> submitters(Nomination now) {
    return now.dossier().submissions().stream().map(Dossier.Submission::by).toList();
  }

  private static List<NominationState> stages(boolean congress) {
    List<NominationState> all =
        new ArrayList<>(
            List.of(
                NominationState.SECTOR_REVIEW,
                NominationState.FAO_REVIEW,
                NominationState.BACKGROUND_CHECK,
                NominationState.GOV_DECISION));
    if (congress) {
      all.add(NominationState.CONGRESS_DECISION);
    }
    return all;
  }

  private static Nomination replayed(List<Object> facts) {
    Nomination now = NominationEvolution.from((NominationEvent) facts.getFirst());
    for (Object fact : facts) {
      now = now.evolve((NominationEvent) fact);
    }
    return now;
  }

  @Provide
  Arbitrary<Boolean> seldom() {
    return Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
  }

  /** Wishes of a month; most of them for the step that leads on, so that lives grow long. */
  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 14),
            Arbitraries.integers().between(0, 99),
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(DAY)),
                Tuple.of(1, Arbitraries.integers().between(-2, 33).map(DAY::plusDays))),
            Arbitraries.of("officer", "second", "reviewer", "leader"),
            Arbitraries.frequency(
                Tuple.of(12, Outcome.APPROVED),
                Tuple.of(1, Outcome.RETURNED),
                Tuple.of(1, Outcome.DECLINED)))
        .as(Wish::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(90);
  }
}
