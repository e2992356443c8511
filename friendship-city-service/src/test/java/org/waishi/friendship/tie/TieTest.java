package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.tie.TieFixture.DAY;
import static org.waishi.friendship.tie.TieFixture.FRIENDLY;
import static org.waishi.friendship.tie.TieFixture.HOSTILE;
import static org.waishi.friendship.tie.TieFixture.NO_HURRY;
import static org.waishi.friendship.tie.TieFixture.aTie;
import static org.waishi.friendship.tie.TieFixture.accepted;
import static org.waishi.friendship.tie.TieFixture.after;
import static org.waishi.friendship.tie.TieFixture.answer;
import static org.waishi.friendship.tie.TieFixture.approval;
import static org.waishi.friendship.tie.TieFixture.awaken;
import static org.waishi.friendship.tie.TieFixture.refused;
import static org.waishi.friendship.tie.TieFixture.rest;
import static org.waishi.friendship.tie.TieFixture.revive;
import static org.waishi.friendship.tie.TieFixture.suspend;
import static org.waishi.friendship.tie.TieFixture.terminate;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.paper.PaperRefusal;
import org.waishi.friendship.tie.TieRefusal.ApprovalWithoutFile;
import org.waishi.friendship.tie.TieRefusal.NoDiplomaticRelations;
import org.waishi.friendship.tie.TieRefusal.SignedBeforeApproval;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

class TieTest {

  private static final TieStep LETTER = new TieStep.SignLetter("f1", DAY, "reviewer");

  @Test
  void a_lead_may_be_explored_without_diplomatic_relations() {
    assertThat(refusedSteps(aTie().asLead(), new TieStep.Explore())).isEmpty();
  }

  @Test
  void no_tie_goes_past_exploring_without_diplomatic_relations() {
    NoDiplomaticRelations none = new NoDiplomaticRelations("JP", "2026-03-01");
    assertThat(refusedSteps(aTie().exploring(), LETTER)).containsExactly(none);
    assertThat(refusedSteps(aTie().withLetter(), new TieStep.Submit("officer")))
        .containsExactly(none);
    assertThat(refusedSteps(aTie().inReviewOf("city"), approval("city"))).containsExactly(none);
    assertThat(refusedSteps(aTie().approved(), new TieStep.Activate("f2", DAY, "reviewer")))
        .containsExactly(none);
    assertThat(refusedSteps(after(aTie().active(), suspend()), revive())).containsExactly(none);
  }

  @Test
  void relations_must_exist_on_the_day_of_the_paper_and_today() {
    TieStep old = new TieStep.SignLetter("f1", DAY.minusYears(1), "reviewer");
    Circumstances since =
        new Circumstances(DAY, day -> !day.isBefore(DAY.minusMonths(1)), NO_HURRY);
    assertThat(refused(aTie().exploring().take(old, since)))
        .containsExactly(new NoDiplomaticRelations("JP", "2025-03-01"));
    Circumstances until = new Circumstances(DAY, day -> day.isBefore(DAY), NO_HURRY);
    assertThat(refused(aTie().exploring().take(old, until)))
        .containsExactly(new NoDiplomaticRelations("JP", "2026-03-01"));
  }

  @Test
  void what_states_broke_off_can_still_be_rejected_suspended_and_ended() {
    assertThat(refusedSteps(aTie().inReviewOf("city"), answer("city", Outcome.REJECTED))).isEmpty();
    assertThat(refusedSteps(aTie().active(), suspend())).isEmpty();
    assertThat(refusedSteps(aTie().active(), terminate())).isEmpty();
  }

  @Test
  void a_sister_city_needs_the_congress_and_the_friendship_association() {
    Tie tie = after(aTie().ofKind(TieKind.SISTER).inReviewOf("city"), approval("city"));
    assertThat(tie.state()).isEqualTo(TieState.CONGRESS_REVIEW);
    tie = after(tie, approval("congress"), approval("province"));
    assertThat(tie.state()).isEqualTo(TieState.CPAFFC_REVIEW);
    assertThat(after(tie, approval("cpaffc")).state()).isEqualTo(TieState.APPROVED);
  }

  @Test
  void a_cooperation_tie_skips_both() {
    Tie tie = after(aTie().inReviewOf("city"), approval("city"), approval("province"));
    assertThat(tie.state()).isEqualTo(TieState.APPROVED);
  }

  @Test
  void an_answer_of_a_body_is_its_instruction_file_whatever_it_says() {
    for (Outcome said : Outcome.values()) {
      Instruction oral = new Instruction(said, "city", "2026-1", DAY, null);
      TieStep step = new TieStep.Review("city", oral, List.of("no consent"), "reviewer");
      assertThat(refused(aTie().inReviewOf("city").take(step, FRIENDLY)))
          .as(said.name())
          .containsExactly(new ApprovalWithoutFile("2026-1"));
    }
    assertThat(aTie().approved().dossier().approvals())
        .extracting(Dossier.Approval::stage)
        .containsExactly(TieState.CITY_REVIEW, TieState.PROVINCE_REVIEW);
  }

  @Test
  void nobody_reviews_their_own_submission() {
    Map<TieKind, List<String>> bodies =
        Map.of(
            TieKind.SISTER, List.of("city", "congress", "province", "cpaffc"),
            TieKind.GRASS_ROOTS, List.of("superior", "fao", "filing"));
    bodies.forEach(
        (kind, all) ->
            assertThat(all)
                .allSatisfy(
                    body -> {
                      Tie tie = aTie().ofKind(kind).inReviewOf(body);
                      TieStep own =
                          new TieStep.Review(body, approval(body).told(), List.of(), "officer");
                      assertThat(refused(tie.take(own, FRIENDLY)))
                          .containsExactly(new FourEyes.MakerIsChecker("officer"));
                    }));
  }

  @Test
  void who_submitted_papers_does_not_review_them_when_somebody_else_submits_them_again() {
    Tie again =
        after(
            aTie().inReviewOf("city"),
            answer("city", Outcome.RETURNED),
            new TieStep.Submit("colleague"));
    TieStep own = new TieStep.Review("city", approval("city").told(), List.of(), "officer");
    assertThat(refused(again.take(own, FRIENDLY)))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
  }

  @Test
  void returned_papers_come_back_to_the_same_review() {
    Tie back =
        after(
            aTie().ofKind(TieKind.SISTER).inReviewOf("congress"),
            answer("congress", Outcome.RETURNED));
    assertThat(back.state()).isEqualTo(TieState.RETURNED);
    assertThat(after(back, new TieStep.Submit("officer")).state())
        .isEqualTo(TieState.CONGRESS_REVIEW);
  }

  @Test
  void a_rejected_tie_is_explored_again_and_its_approvals_count_no_more() {
    Tie tie = after(aTie().inReviewOf("province"), answer("province", Outcome.REJECTED));
    assertThat(tie.state()).isEqualTo(TieState.EXPLORING);
    assertThat(tie.dossier())
        .isEqualTo(
            new Dossier(
                TieState.CITY_REVIEW,
                List.of(),
                List.of(),
                List.of(),
                null,
                new Dossier.Signed(DAY, List.of("city-APPROVED", "province-REJECTED"))));
  }

  @Test
  void an_agreement_is_never_older_than_the_last_approval() {
    TieStep early = new TieStep.Activate("f2", DAY.minusDays(1), "reviewer");
    assertThat(refused(aTie().approved().take(early, FRIENDLY)))
        .containsExactly(new SignedBeforeApproval("2026-02-28", "2026-03-01"));
    Tie active = aTie().active();
    assertThat(active.state()).isEqualTo(TieState.ACTIVE);
    assertThat(active.established()).isEqualTo(PartialDate.of(DAY));
  }

  @Test
  void no_paper_is_from_the_future() {
    assertThat(
            refused(
                aTie()
                    .exploring()
                    .take(new TieStep.SignLetter("f1", DAY.plusDays(1), "reviewer"), FRIENDLY)))
        .containsExactly(new PaperOfTheFuture("2026-03-02"));
  }

  @Test
  void everything_that_stands_against_a_step_is_said_at_once() {
    Instruction oral = new Instruction(Outcome.APPROVED, "city", "1", DAY.plusDays(1), null);
    TieStep own = new TieStep.Review("city", oral, List.of(), "officer");
    assertThat(refused(aTie().inReviewOf("city").take(own, HOSTILE)))
        .containsExactly(
            new FourEyes.MakerIsChecker("officer"),
            new ApprovalWithoutFile("1"),
            new PaperOfTheFuture("2026-03-02"),
            new NoDiplomaticRelations("JP", "2026-03-02"),
            new NoDiplomaticRelations("JP", "2026-03-01"));
  }

  @Test
  void an_illegal_step_names_the_allowed_ones() {
    assertThat(refused(aTie().exploring().take(suspend(), FRIENDLY)))
        .containsExactly(
            new StepNotAllowed(
                "suspensions",
                "EXPLORING",
                List.of("letters-of-intent", "corrections", "abandonments", "terminations")));
  }

  @Test
  void a_tie_rests_is_suspended_lives_again_and_ends() {
    Tie active = aTie().active();
    Tie resting = after(active, rest());
    assertThat(resting.state()).isEqualTo(TieState.DORMANT);
    Tie awake = after(resting, awaken());
    assertThat(awake.state()).isEqualTo(TieState.ACTIVE);
    assertThat(awake.dossier().signed().served()).endsWith("rest", "awakening");
    Tie back = after(active, suspend(), revive());
    assertThat(back.state()).isEqualTo(TieState.ACTIVE);
    assertThat(back.dossier().signed().served()).endsWith("suspension", "revival");
    Tie ended = after(active, terminate());
    assertThat(ended.state().steps()).isEmpty();
    assertThat(ended.activeSlot()).isNull();
  }

  private static List<Refusal> refusedSteps(Tie tie, TieStep step) {
    return TieRules.against(tie, step, HOSTILE);
  }

  @Test
  void a_paper_that_is_named_was_filed_for_this_tie() {
    Circumstances without = TieFixture.FRIENDLY.with("f2"::equals);
    assertThat(
            refused(
                aTie().exploring().take(new TieStep.SignLetter("f1", DAY, "reviewer"), without)))
        .containsExactly(new PaperRefusal.PaperNotFiled("f1"));
    assertThat(refused(aTie().inReviewOf("city").take(approval("city"), without)))
        .containsExactly(new PaperRefusal.PaperNotFiled("city-APPROVED"));
    assertThat(
            refused(aTie().approved().take(new TieStep.Activate("f1", DAY, "reviewer"), without)))
        .containsExactly(new PaperRefusal.PaperNotFiled("f1"));
    assertThat(
            accepted(aTie().approved().take(new TieStep.Activate("f2", DAY, "reviewer"), without))
                .state())
        .isEqualTo(TieState.ACTIVE);
  }
}
