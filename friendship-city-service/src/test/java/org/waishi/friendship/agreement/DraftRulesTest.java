package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.agreement.AgreementFixture.DAY;
import static org.waishi.friendship.agreement.AgreementFixture.drafted;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.agreement.AgreementRefusal.RenewalOfNothing;
import org.waishi.friendship.agreement.AgreementRefusal.TieNotOpen;
import org.waishi.friendship.agreement.AgreementRefusal.UnknownPredecessor;
import org.waishi.friendship.agreement.AgreementRefusal.UnknownTie;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieEvent.TieTerminated;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

/** What stands against a draft of the tie t1 that is to take the place of the agreement a1. */
class DraftRulesTest {

  private static final Tie LEAD =
      ((Decision.Accepted<Tie>)
              Tie.propose(new Tie.Lead("c1", "JP", TieKind.SISTER, null, List.of(), null)))
          .state();
  private static final Agreement SIGNED = drafted().signed().agreement();

  @Test
  void what_was_signed_for_the_same_tie_may_be_superseded() {
    assertThat(against("a2", "t1", SIGNED)).isEmpty();
    assertThat(against("a2", "t1", drafted().inForce().lives(DAY.plusYears(9)).agreement()))
        .as("one that expired")
        .isEmpty();
  }

  @Test
  void no_agreement_supersedes_one_of_another_tie_or_one_that_is_not_there() {
    assertThat(against("a2", "t2", SIGNED)).containsExactly(new UnknownPredecessor("a1"));
    assertThat(against("a2", "t1", null)).containsExactly(new UnknownPredecessor("a1"));
  }

  @Test
  void no_agreement_supersedes_itself_or_one_that_was_never_signed() {
    assertThat(against("a1", "t1", SIGNED)).containsExactly(new UnknownPredecessor("a1"));
    assertThat(against("a2", "t1", drafted().approved().agreement()))
        .containsExactly(new UnknownPredecessor("a1"));
  }

  @Test
  void only_a_renewal_must_say_what_it_supersedes() {
    assertThat(
            AgreementRules.against("a2", draft("t1", AgreementKind.RENEWAL, null), there(), none()))
        .containsExactly(new RenewalOfNothing());
    assertThat(
            AgreementRules.against(
                "a2", draft("t1", AgreementKind.AGREEMENT, null), there(), none()))
        .isEmpty();
  }

  @Test
  void a_draft_is_of_a_tie_that_is_in_the_register_and_has_not_ended() {
    Conclusions.Draft draft = draft("t1", AgreementKind.AGREEMENT, null);
    assertThat(AgreementRules.against("a2", draft, Optional.empty(), none()))
        .containsExactly(new UnknownTie("t1"));
    Tie ended =
        LEAD.evolve(new TieTerminated("c1", "JP", DAY, new Decree("body", "no-1", DAY, "paper")));
    assertThat(AgreementRules.against("a2", draft, Optional.of(ended), none()))
        .containsExactly(new TieNotOpen("TERMINATED"));
  }

  private static List<Refusal> against(String id, String tie, Agreement before) {
    return AgreementRules.against(
        id, draft(tie, AgreementKind.RENEWAL, "a1"), there(), Optional.ofNullable(before));
  }

  private static Optional<Tie> there() {
    return Optional.of(LEAD);
  }

  private static Optional<Agreement> none() {
    return Optional.empty();
  }

  private static Conclusions.Draft draft(String tie, AgreementKind kind, String supersedes) {
    Content plain = AgreementFixture.content(12, null);
    return new Conclusions.Draft(
        tie,
        kind,
        new Content(
            plain.title(),
            null,
            plain.languages(),
            plain.fields(),
            plain.ours(),
            plain.theirs(),
            plain.term(),
            supersedes));
  }
}
