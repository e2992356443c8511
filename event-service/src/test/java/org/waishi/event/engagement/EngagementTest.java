package org.waishi.event.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes.MakerIsChecker;
import org.waishi.platform.testing.ProblemTexts;

class EngagementTest {

  private static final Engagement.Instruction FILE =
      new Engagement.Instruction("No. 17", "city government", LocalDate.of(2022, 3, 1), "f1");
  private static final Warning.Flag DO_NOT_GO = new Warning.Flag(Warning.Reason.ALERT, "DO_NOT_GO");

  @Test
  void nobody_approves_what_they_proposed() {
    assertThat(proposed().approve(FILE, "officer"))
        .isEqualTo(Decision.refuse(new MakerIsChecker("officer")));
    assertThat(accepted(proposed().approve(FILE, "leader")).state())
        .isEqualTo(Engagement.State.APPROVED);
  }

  @Test
  void a_cancelled_engagement_takes_no_further_step() {
    Engagement cancelled = accepted(proposed().cancel("no budget"));
    assertThat(cancelled.approve(FILE, "leader"))
        .isEqualTo(
            Decision.refuse(
                new EngagementRefusal.StepNotAllowed("approvals", Engagement.State.CANCELLED)));
    assertThat(cancelled.state().allowedSteps()).isEmpty();
  }

  @Test
  void an_engagement_carries_exactly_the_warnings_in_force() {
    Engagement flagged = accepted(proposed().heed(Map.of("a1", DO_NOT_GO)));
    assertThat(flagged.flagged()).isTrue();
    assertThat(flagged.heed(Map.of("a1", DO_NOT_GO))).isEqualTo(Decision.unchanged(flagged));
    assertThat(accepted(flagged.heed(Map.of()))).isEqualTo(proposed());
  }

  @Test
  void an_engagement_does_not_end_before_it_starts() {
    assertThat(proposed().date("2022-08-24", "2022-07"))
        .isEqualTo(
            Decision.refuse(new EngagementRefusal.EndsBeforeItStarts("2022-08-24", "2022-07")));
  }

  @Test
  void every_refusal_has_words_in_both_languages() {
    assertThat(ProblemTexts.of("problems").gapsIn("org.waishi.event")).isEmpty();
  }

  private static Engagement proposed() {
    Proposal proposal =
        new Proposal(
            new Proposal.Titles("论坛", "Forum"),
            Engagement.Kind.FORUM,
            "KR",
            "2022-08",
            null,
            null,
            null,
            "officer");
    return accepted(Engagement.propose("e1", new Proposal.Under(proposal, Map.of())));
  }

  private static Engagement accepted(Decision<Engagement> decision) {
    return ((Decision.Accepted<Engagement>) decision).state();
  }
}
