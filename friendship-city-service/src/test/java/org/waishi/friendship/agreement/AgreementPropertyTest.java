package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.agreement.AgreementFixture.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.waishi.friendship.agreement.AgreementEvent.AgreementAbandoned;
import org.waishi.friendship.agreement.AgreementEvent.AgreementApproved;
import org.waishi.friendship.agreement.AgreementEvent.AgreementChecked;
import org.waishi.friendship.agreement.AgreementEvent.AgreementDrafted;
import org.waishi.friendship.agreement.AgreementEvent.AgreementExpiring;
import org.waishi.friendship.agreement.AgreementEvent.AgreementProlonged;
import org.waishi.friendship.agreement.AgreementEvent.AgreementRevised;
import org.waishi.friendship.agreement.AgreementEvent.AgreementSubmitted;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.paper.FiledPaper;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.NamedPaper;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/** Whatever the office orders in whatever order, on whatever days, an agreement keeps its rules. */
class AgreementPropertyTest {

  private static final Filing FILES = new TellingPapers();

  /** An agreement, all that was said of it, and the day it is. */
  private static final class Life {

    private final List<Object> facts = new ArrayList<>();
    private final Set<String> noted = new HashSet<>();
    private Agreement now;
    private LocalDate today = DAY;

    Life() {
      follow(
          Agreement.draft(
              "a1",
              new Agreement.Parties("t1", "JP"),
              AgreementKind.AGREEMENT,
              AgreementFixture.content(12, 12),
              "officer"));
    }

    void wish(AgreementWish wish) {
      today = today.plusDays(wish.days());
      liveUntil(today.plusDays(wish.daring() == 3 ? wish.pick() : 0));
      if (wish.days() > 57) {
        follow(now.underTie(TieState.values()[wish.pick() % TieState.values().length], today));
      } else if (wish.pick() > 97) {
        renew();
      } else {
        take(wish.step(wish.wanted(now), today));
      }
      liveUntil(today);
    }

    private void take(AgreementStep step) {
      List<String> allowed = now.steps();
      switch (now.take(step, world())) {
        case Decision.Accepted<Agreement> yes -> {
          assertThat(allowed).contains(step.resource());
          follow(yes);
          heeds(step);
        }
        case Decision.Refused<Agreement>(var reasons) -> {
          Refusal wrong = new StepNotAllowed(step.resource(), now.state().name(), allowed);
          if (allowed.contains(step.resource())) {
            assertThat(reasons).noneMatch(StepNotAllowed.class::isInstance);
          } else {
            assertThat(reasons).containsExactly(wrong);
          }
        }
      }
    }

    private AgreementStep.World world() {
      return new AgreementStep.World(
          TieState.ACTIVE, null, today, _ -> true, FILES, AgreementFixture.TIMES);
    }

    private void heeds(AgreementStep step) {
      if (step instanceof AgreementStep.Abandon
          && latest(AgreementAbandoned.class).stage() != AgreementState.DRAFT) {
        assertThat(now.dossier().opinion()).as("what nobody checked").isNull();
      }
      step.checker().ifPresent(by -> heedsPaper(by, step.paper(now.kind()).orElseThrow()));
      if (step instanceof AgreementStep.Sign(var signing, _)) {
        AgreementApproved yes = latest(AgreementApproved.class);
        assertThat(signing.on()).isBetween(yes.told().on(), today);
        assertThat(signing.inForceFrom()).isAfterOrEqualTo(signing.on());
        assertThat(List.of(latest(AgreementChecked.class).by(), yes.by()))
            .as("checked and approved by who wrote nothing of it")
            .doesNotContainAnyElementsOf(writers());
        assertThat(facts.lastIndexOf(yes))
            .isGreaterThan(facts.lastIndexOf(latest(AgreementChecked.class)));
        assertThat(facts.lastIndexOf(latest(AgreementChecked.class)))
            .isGreaterThan(facts.lastIndexOf(latest(AgreementSubmitted.class)));
      }
    }

    private void heedsPaper(String by, NamedPaper paper) {
      FiledPaper filed = FILES.find(paper.fileId()).orElseThrow();
      assertThat(filed.description().kind()).isEqualTo(paper.kind());
      assertThat(by)
          .as("noted by who neither wrote it nor filed the paper")
          .isNotIn(writers())
          .isNotEqualTo(filed.by());
      assertThat(noted.add(paper.fileId())).as("one paper, one step").isTrue();
    }

    private void renew() {
      boolean binds = now.state() == AgreementState.SIGNED || now.state().inForce();
      follow(now.renewedBy("a2", today));
      assertThat(now.state() == AgreementState.RENEWED && "a2".equals(now.renewedBy()))
          .isEqualTo(binds || now.renewedBy() != null);
    }

    private void liveUntil(LocalDate day) {
      follow(now.live(AgreementFixture.REMINDERS, day, today));
      assertThat(now.live(AgreementFixture.REMINDERS, day, today))
          .as("a run that is repeated")
          .isEqualTo(Decision.unchanged(now));
      Signing signing = now.signing();
      if (now.state().inForce()) {
        assertThat(today).isAfterOrEqualTo(signing.inForceFrom());
        assertThat(now.validUntil() == null || !today.isAfter(now.validUntil()))
            .as(today + " until " + now.validUntil())
            .isTrue();
      }
      if (now.state() == AgreementState.SIGNED) {
        assertThat(today).isBefore(signing.inForceFrom());
      }
    }

    private void follow(Decision<Agreement> decision) {
      Decision.Accepted<Agreement> yes = (Decision.Accepted<Agreement>) decision;
      if (now != null && now.steps().isEmpty()) {
        assertThat(yes.facts()).as("of one that ended").isEmpty();
      }
      facts.addAll(yes.facts());
      now = yes.state();
    }

    private List<String> writers() {
      return facts.stream()
          .flatMap(
              fact ->
                  switch ((AgreementEvent) fact) {
                    case AgreementDrafted draft -> List.of(draft.by()).stream();
                    case AgreementRevised anew -> List.of(anew.by()).stream();
                    case AgreementSubmitted sent -> List.of(sent.by()).stream();
                    default -> List.<String>of().stream();
                  })
          .toList();
    }

    private <F> F latest(Class<F> kind) {
      return facts.stream().filter(kind::isInstance).map(kind::cast).toList().getLast();
    }

    private boolean was(Class<?> kind) {
      return facts.stream().anyMatch(kind::isInstance);
    }

    private Agreement replayed() {
      Agreement agreement = AgreementEvolution.from((AgreementEvent) facts.getFirst());
      for (Object fact : facts) {
        agreement = agreement.evolve((AgreementEvent) fact);
      }
      return agreement;
    }

    /** What was announced of each last day. */
    private Map<LocalDate, List<Integer>> announced() {
      Map<LocalDate, List<Integer>> all = new HashMap<>();
      for (Object fact : facts) {
        if (fact instanceof AgreementExpiring reminder) {
          all.computeIfAbsent(reminder.validUntil(), _ -> new ArrayList<>())
              .add(reminder.monthsAhead());
        }
      }
      return all;
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll("wishes") List<AgreementWish> wishes) {
    Life life = new Life();
    wishes.forEach(life::wish);
    assertThat(life.replayed()).isEqualTo(life.now);
    assertThat(life.announced().values())
        .as("each reminder of a term once, ever nearer to its end")
        .allSatisfy(
            months ->
                assertThat(months)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo((a, b) -> Integer.compare(b, a)));
    often("signed", life.now.signing() != null);
    often("announced", life.was(AgreementExpiring.class));
    often("went on by itself", life.was(AgreementProlonged.class));
    often("expired", life.now.state() == AgreementState.EXPIRED);
    often("renewed", life.now.state() == AgreementState.RENEWED);
  }

  private static void often(String what, boolean came) {
    Statistics.label(what)
        .collect(came)
        .coverage(share -> share.check(true).percentage(part -> part > 2));
  }

  /** Wishes of some years; most of them for a step that leads on, so that lives grow long. */
  @Provide
  Arbitrary<List<AgreementWish>> wishes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 15),
            Arbitraries.integers().between(0, 99),
            Arbitraries.integers().between(0, 60),
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(-2, 90))),
            Arbitraries.of("officer", "reviewer", "leader", "director"),
            Arbitraries.frequency(
                Tuple.of(12, Outcome.APPROVED),
                Tuple.of(1, Outcome.RETURNED),
                Tuple.of(1, Outcome.REJECTED)))
        .as(AgreementWish::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(90);
  }
}
