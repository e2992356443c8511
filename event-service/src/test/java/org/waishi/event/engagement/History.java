package org.waishi.event.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waishi.event.conclusion.Conclusion;
import org.waishi.event.conclusion.SignedPaper;
import org.waishi.event.date.Dates;
import org.waishi.event.date.When;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled.Reason;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned.Gap;
import org.waishi.event.engagement.HeardFacts.Heard;
import org.waishi.event.paper.Words;
import org.waishi.event.warning.Warning;
import org.waishi.platform.aggregate.Decision;

/** The engagement so far, with everything that was said about it. */
final class History {

  private static final Words WORDS = new Words("纪念活动", "Commemoration", null);

  /** One thing that happens: somebody takes a step, or a fact is heard. */
  sealed interface Happening {}

  /** Somebody takes a step. */
  record Taken(String step, String by, When when) implements Happening {

    private static final LocalDate TODAY = LocalDate.of(2022, 8, 24);

    /** On the first and last day that the words can mean, in whatever order. */
    private Conclusion held() {
      LocalDate from = day(when.startsOn());
      LocalDate until = day(when.endsOn() == null ? when.startsOn() : when.endsOn());
      return new Conclusion(from, until, 120, 45, List.of(), null, null);
    }

    private static LocalDate day(String text) {
      return Dates.faults(When.on(text)).isEmpty()
          ? Dates.of(When.on(text)).firstDay()
          : TODAY.plusDays(1);
    }

    Decision<Engagement> with(Engagement now) {
      return switch (step) {
        case "approvals" -> now.approve(EngagementFixture.FILE, by);
        case "returns" -> now.giveBack(Set.of(Gap.BUDGET, Gap.DATES), by);
        case "resubmissions" -> now.resubmit(WORDS, by);
        case "conclusions" -> now.conclude(held(), TODAY, by);
        case "cancellations" -> now.cancel(Reason.OTHER);
        default -> now.date(when, by);
      };
    }
  }

  /** Another service spoke. */
  record Told(Heard fact) implements Happening {}

  /** An agreement was signed at it. */
  record Signed(String agreementId) implements Happening {}

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
      case Signed(String agreement) ->
          now = keep(now.show(new SignedPaper(agreement, "t1", Taken.TODAY)), now);
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
    boolean over = state.isOver();
    assertThat(replayed()).isEqualTo(now);
    assertThat(now.flagged()).isEqualTo(!now.flags().isEmpty());
    if (!over) {
      assertThat(now.flags()).isEqualTo(warnings.inForce(now.subjects()));
      assertThat(standing.instruction() != null).isEqualTo(state == EngagementState.APPROVED);
    }
    assertThat(standing.conclusion() != null).isEqualTo(state == EngagementState.CONCLUDED);
    if (standing.conclusion() != null) {
      assertThat(standing.instruction()).isNotNull();
      assertThat(now.plan().dates().lastDay())
          .isEqualTo(standing.conclusion().heldUntil())
          .isBeforeOrEqualTo(Taken.TODAY);
    }
    assertThat(now.signed()).extracting(SignedPaper::agreementId).doesNotHaveDuplicates();
    assertThat(standing.gaps().isEmpty()).isEqualTo(state != EngagementState.RETURNED);
    assertThat(standing.reason() != null).isEqualTo(state == EngagementState.CANCELLED);
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

  Map<String, Warning.Flag> flags() {
    return now.flags();
  }
}
