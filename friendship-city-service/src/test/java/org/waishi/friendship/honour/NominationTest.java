package org.waishi.friendship.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.honour.NominationFixture.DAY;
import static org.waishi.friendship.honour.NominationFixture.LEADER;
import static org.waishi.friendship.honour.NominationFixture.OFFICER;
import static org.waishi.friendship.honour.NominationFixture.TODAY;
import static org.waishi.friendship.honour.NominationFixture.nominated;
import static org.waishi.friendship.honour.NominationFixture.proposal;
import static org.waishi.friendship.honour.NominationFixture.recall;
import static org.waishi.friendship.honour.NominationFixture.review;
import static org.waishi.friendship.honour.NominationFixture.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.honour.Instruction.Outcome;
import org.waishi.friendship.honour.NominationEvent.HonourDecided;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined.Ground;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/** The way of a nomination from its proposal to the last yes. */
class NominationTest {

  private static final Refusal ERASED = new NominationRefusal.UnknownFriend("f1");

  private static final Set<String> GROUNDS = Set.of("friendly-exchanges", "talent-training");

  @Test
  void an_honour_is_proposed_in_its_turn_and_for_whom_it_is() {
    assertThat(proposal(2027, PersonKind.TAIWAN).against(rule(false), GROUNDS, TODAY))
        .containsExactly(
            new NominationRefusal.SessionNotInTurn("qindao-award", 2027, 2),
            new NominationRefusal.PersonNotEligible("qindao-award", "TAIWAN"));
    assertThat(proposal(2026, PersonKind.FOREIGNER).against(rule(false), GROUNDS, TODAY)).isEmpty();
    assertThat(
            Nomination.propose(
                "n1", proposal(2026, PersonKind.FOREIGNER), rule(false), List.of(ERASED), OFFICER))
        .isEqualTo(Decision.refuse(ERASED));
  }

  @Test
  void only_a_session_that_is_open_takes_nominations() {
    Proposal late = proposal(2024, PersonKind.FOREIGNER);
    Proposal early = proposal(2028, PersonKind.FOREIGNER);
    assertThat(late.against(rule(false), GROUNDS, TODAY))
        .containsExactly(
            new NominationRefusal.SessionNotOpen("qindao-award", 2024, "2023-07-01", "2025-03-31"));
    assertThat(early.against(rule(false), GROUNDS, TODAY))
        .containsExactly(
            new NominationRefusal.SessionNotOpen("qindao-award", 2028, "2027-07-01", "2029-03-31"));
    assertThat(late.against(rule(false), GROUNDS, LocalDate.of(2025, 3, 31))).isEmpty();
    assertThat(late.against(rule(false), GROUNDS, LocalDate.of(2025, 4, 1))).hasSize(1);
  }

  @Test
  void a_nomination_names_a_ground_that_is_laid_down() {
    Proposal other =
        new Proposal(
            "f1", "qindao-award", 2026, PersonKind.FOREIGNER, List.of("fame"), "unit", "sector");
    assertThat(other.against(rule(false), GROUNDS, TODAY))
        .containsExactly(new NominationRefusal.UnknownGround("qindao-award", "fame"));
    assertThat(other.against(rule(false), Set.of(), TODAY)).isEmpty();
  }

  @Test
  void nothing_is_submitted_before_the_nominee_agrees() {
    assertThat(nominated().refuses(new NominationStep.Submit(DAY, OFFICER)))
        .containsExactly(
            new StepNotAllowed("submissions", "DRAFT", List.of("consents", "withdrawals")));
  }

  @Test
  void a_nomination_goes_through_sector_office_background_and_government() {
    NominationFixture sent = nominated().agreed().sent();
    assertThat(sent.nomination().state()).isEqualTo(NominationState.SECTOR_REVIEW);
    assertThat(sent.passed("sector-reviews").nomination().state())
        .isEqualTo(NominationState.FAO_REVIEW);
    assertThat(sent.passed("sector-reviews", "fao-reviews").nomination().state())
        .isEqualTo(NominationState.BACKGROUND_CHECK);
    assertThat(nominated().before("government-decisions").nomination().state())
        .isEqualTo(NominationState.GOV_DECISION);
  }

  @Test
  void an_honorary_citizen_needs_the_congress_after_the_government() {
    NominationFixture before = nominated(true).before("congress-decisions");
    assertThat(before.nomination().state()).isEqualTo(NominationState.CONGRESS_DECISION);
    assertThat(before.passed("congress-decisions").nomination().state())
        .isEqualTo(NominationState.AWARDING);
  }

  @Test
  void the_last_yes_decides_for_good() {
    NominationFixture decided =
        nominated().before("government-decisions").passed("government-decisions");
    assertThat(decided.facts().getLast()).isEqualTo(new HonourDecided("n1", "qindao-award", 2026));
    assertThat(decided.nomination().state().steps()).isEmpty();
    assertThat(decided.refuses(recall(LEADER)))
        .containsExactly(new StepNotAllowed("recalls", "AWARDING", List.of()));
  }

  @Test
  void without_a_seat_the_last_yes_counts_no_more() {
    NominationFixture decided =
        nominated(true).before("congress-decisions").passed("congress-decisions");
    NominationFixture refused = decided.hearsThatNoSeatIsLeft();
    assertThat(refused.nomination().state()).isEqualTo(NominationState.CONGRESS_DECISION);
    assertThat(refused.nomination().dossier().approvals()).hasSize(4);
    assertThat(refused.hearsThatNoSeatIsLeft().nomination()).isEqualTo(refused.nomination());
  }

  @Test
  void a_returned_nomination_goes_to_the_same_review_again() {
    NominationFixture returned =
        nominated()
            .agreed()
            .sent()
            .passed("sector-reviews")
            .takes(review("fao-reviews", Outcome.RETURNED));
    assertThat(returned.nomination().state()).isEqualTo(NominationState.RETURNED);
    NominationFixture again = returned.takes(new NominationStep.Submit(DAY, OFFICER));
    assertThat(again.nomination().state()).isEqualTo(NominationState.FAO_REVIEW);
    assertThat(again.nomination().dossier().returns()).hasSize(1);
  }

  @Test
  void a_declined_nomination_frees_its_claim() {
    NominationFixture sent = nominated().agreed().sent();
    assertThat(sent.nomination().claim()).isEqualTo("qindao-award:f1");
    Nomination declined = sent.takes(review("sector-reviews", Outcome.DECLINED)).nomination();
    assertThat(declined.state()).isEqualTo(NominationState.DECLINED);
    assertThat(declined.claim()).isNull();
  }

  @Test
  void nothing_goes_forward_for_whom_the_register_may_not_know_any_more() {
    NominationFixture sent = nominated().agreed().sent();
    assertThat(sent.refuses(review("sector-reviews", Outcome.APPROVED), ERASED))
        .containsExactly(ERASED);
    assertThat(
            sent.nomination()
                .take(
                    new NominationStep.Withdraw(DAY, Ground.NOMINEE),
                    NominationFixture.world(ERASED)))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(
            sent.passed("sector-reviews")
                .nomination()
                .take(recall(LEADER), NominationFixture.world(ERASED)))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void who_is_no_foreigner_is_taken_by_the_office_in_charge() {
    assertThat(PersonKind.FOREIGNER.office()).isEqualTo(PersonKind.Office.FOREIGN_AFFAIRS);
    assertThat(PersonKind.OVERSEAS_CHINESE.office())
        .isEqualTo(PersonKind.Office.OVERSEAS_CHINESE_AFFAIRS);
    assertThat(PersonKind.TAIWAN.office()).isEqualTo(PersonKind.Office.TAIWAN_AFFAIRS);
  }
}
