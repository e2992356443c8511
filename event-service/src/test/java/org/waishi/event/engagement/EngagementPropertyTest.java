package org.waishi.event.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waishi.event.date.When;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled.Reason;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned.Gap;
import org.waishi.event.engagement.HeardFacts.Heard;
import org.waishi.event.paper.Words;
import org.waishi.event.warning.Warning;
import org.waishi.platform.aggregate.Decision;

/** Whatever is commanded and heard, in whatever order, an engagement stays right. */
class EngagementPropertyTest {

  private static final Words WORDS = new Words("纪念活动", "Commemoration", null);

  /** One thing that happens: somebody takes a step, or a fact is heard. */
  sealed interface Happening {}

  /** Somebody takes a step. */
  record Taken(String step, String by, When when) implements Happening {

    Decision<Engagement> with(Engagement now) {
      return switch (step) {
        case "approvals" -> now.approve(EngagementFixture.FILE, by);
        case "returns" -> now.giveBack(Set.of(Gap.BUDGET, Gap.DATES), by);
        case "resubmissions" -> now.resubmit(WORDS, by);
        case "cancellations" -> now.cancel(Reason.OTHER);
        default -> now.date(when, by);
      };
    }
  }

  /** Another service spoke. */
  record Told(Heard fact) implements Happening {}

  /** The engagement so far, with everything that was said about it. */
  private static final class History {
    private final HeardFacts warnings = new HeardFacts();
    private final List<EngagementEvent> facts = new ArrayList<>();
    private Engagement now;

    History() {
      Proposal.Commemorated tie = new Proposal.Commemorated("an1", "TIE", "t1");
      When year = When.on("2022");
      now = keep(Engagement.propose("e1", wish(tie, year), Map.of()), null);
    }

    private static Proposal wish(Proposal.Commemorated tie, When when) {
      return new Proposal(WORDS, Plan.Kind.COMMEMORATION, "KR", when, tie, "event-service");
    }

    void happens(Happening happening) {
      switch (happening) {
        case Told(Heard fact) -> {
          warnings.hear(fact);
          now = keep(now.heed(warnings.inForce(now.subjects())), now);
        }
        case Taken taken -> takes(taken);
      }
      holds();
    }

    private void takes(Taken taken) {
      Decision<Engagement> decision = taken.with(now);
      boolean allowed = now.standing().state().allowedSteps().contains(taken.step());
      if (decision instanceof Decision.Accepted<Engagement>) {
        assertThat(allowed).isTrue();
        assertThat(reviewedBy(taken)).isNotIn(now.makers());
      }
      now = keep(decision, now);
    }

    private static String reviewedBy(Taken taken) {
      return Set.of("approvals", "returns").contains(taken.step()) ? taken.by() : "nobody";
    }

    private Engagement keep(Decision<Engagement> decision, Engagement before) {
      if (decision instanceof Decision.Accepted<Engagement>(var state, var said)) {
        said.forEach(fact -> facts.add((EngagementEvent) fact));
        return state;
      }
      return before;
    }

    private void holds() {
      Standing standing = now.standing();
      EngagementState state = standing.state();
      boolean over = state == EngagementState.CANCELLED;
      assertThat(replayed()).isEqualTo(now);
      assertThat(now.flagged()).isEqualTo(!now.flags().isEmpty());
      if (!over) {
        assertThat(now.flags()).isEqualTo(warnings.inForce(now.subjects()));
        assertThat(standing.instruction() != null).isEqualTo(state == EngagementState.APPROVED);
      }
      assertThat(standing.gaps().isEmpty()).isEqualTo(state != EngagementState.RETURNED);
      assertThat(standing.reason() != null).isEqualTo(over);
      assertThat(now.plan().dates().lastDay()).isAfterOrEqualTo(now.plan().dates().firstDay());
      assertThat(now.makers()).contains("event-service").doesNotHaveDuplicates();
    }

    private Engagement replayed() {
      Engagement state = Life.begin(facts.getFirst());
      for (EngagementEvent fact : facts.subList(1, facts.size())) {
        state = state.evolve(fact);
      }
      return state;
    }
  }

  @Property(tries = 500)
  void no_sequence_of_commands_and_heard_facts_breaks_a_rule(
      @ForAll("happenings") List<Happening> happenings) {
    History history = new History();
    happenings.forEach(history::happens);
  }

  @Property(tries = 300)
  void the_order_and_number_of_times_in_which_facts_are_heard_do_not_matter(
      @ForAll("facts") List<Heard> facts, @ForAll Random shuffle) {
    List<Heard> otherwise = new ArrayList<>(distinct(facts));
    otherwise.addAll(distinct(facts));
    Collections.shuffle(otherwise, shuffle);
    assertThat(flagsAfter(otherwise)).isEqualTo(flagsAfter(distinct(facts)));
  }

  private static Map<String, Warning.Flag> flagsAfter(List<Heard> facts) {
    History history = new History();
    facts.forEach(fact -> history.happens(new Told(fact)));
    return history.now.flags();
  }

  /** One fact for each number in a source's life, as the log has it. */
  private static List<Heard> distinct(List<Heard> facts) {
    List<Heard> kept = new ArrayList<>();
    for (Heard fact : facts) {
      boolean taken =
          kept.stream()
              .anyMatch(
                  other ->
                      other.version() == fact.version()
                          && other.warning().source().equals(fact.warning().source()));
      if (!taken) {
        kept.add(fact);
      }
    }
    return kept;
  }

  @Provide
  Arbitrary<List<Happening>> happenings() {
    Arbitrary<Happening> told = heard().map(Told::new);
    return Arbitraries.oneOf(taken(), told).list().ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<Heard>> facts() {
    return heard().list().ofMaxSize(12);
  }

  private static Arbitrary<Happening> taken() {
    Arbitrary<String> steps =
        Arbitraries.of("approvals", "returns", "resubmissions", "cancellations", "dates", "dates");
    Arbitrary<String> people = Arbitraries.of("officer", "colleague", "leader", "event-service");
    Arbitrary<String> days = Arbitraries.of("2022", "2022-08", "2022-08-24", "2022-02-30");
    return Combinators.combine(steps, people, days, days)
        .as((step, by, start, end) -> new Taken(step, by, new When(start, end, null)));
  }

  private static Arbitrary<Heard> heard() {
    Arbitrary<Warning> warnings =
        Arbitraries.of(
            Warning.alert("a1", "KR", "DO_NOT_GO"),
            Warning.alert("a1", "KR", "TAKE_CARE"),
            Warning.over("a1", "KR"),
            Warning.alert("a2", "KR", "CAUTION"),
            Warning.over("a2", "KR"),
            Warning.alert("a3", "JP", "DO_NOT_GO"),
            Warning.tie("t1", Warning.Reason.TIE_SUSPENDED),
            Warning.over("t1", "t1"),
            Warning.tie("t1", Warning.Reason.TIE_ENDED));
    return Combinators.combine(Arbitraries.longs().between(1, 8), warnings).as(Heard::new);
  }
}
