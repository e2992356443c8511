package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.agreement.AgreementFixture.DAY;
import static org.waishi.friendship.agreement.AgreementFixture.TODAY;
import static org.waishi.friendship.agreement.AgreementFixture.WORLD;
import static org.waishi.friendship.agreement.AgreementFixture.content;
import static org.waishi.friendship.agreement.AgreementFixture.drafted;
import static org.waishi.friendship.agreement.AgreementFixture.end;
import static org.waishi.friendship.agreement.AgreementFixture.review;
import static org.waishi.friendship.agreement.AgreementFixture.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.agreement.AgreementEvent.AgreementTerminated;
import org.waishi.friendship.agreement.AgreementStep.Abandon;
import org.waishi.friendship.agreement.AgreementStep.Review;
import org.waishi.friendship.agreement.AgreementStep.Revise;
import org.waishi.friendship.agreement.AgreementStep.Sign;
import org.waishi.friendship.agreement.AgreementStep.Submit;
import org.waishi.friendship.agreement.AgreementStep.World;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.tie.TieRefusal.AnswerOutOfOrder;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

class AgreementTest {

  @Test
  void it_goes_from_draft_to_force_through_lawyers_and_approval() {
    AgreementFixture now = drafted();
    assertThat(now.agreement().steps()).containsExactly("revisions", "submissions", "abandonments");
    now = now.submitted();
    assertThat(now.agreement().steps()).containsExactly("legal-checks", "abandonments");
    now = now.checked();
    assertThat(now.agreement().state()).isEqualTo(AgreementState.LEGAL_CHECK);
    assertThat(now.agreement().steps()).containsExactly("approvals", "terminations");
    now = now.takes(review("approvals", Outcome.APPROVED, "leader"));
    assertThat(now.agreement().state()).isEqualTo(AgreementState.APPROVED);
    assertThat(now.agreement().dossier().opinion()).isNotNull();
    assertThat(now.agreement().dossier().approval()).isNotNull();
    now = now.takes(sign(DAY, TODAY.plusDays(1), null)).lives(TODAY);
    assertThat(now.agreement().state()).isEqualTo(AgreementState.SIGNED);
    now = now.lives(TODAY.plusDays(1));
    assertThat(now.agreement().state()).isEqualTo(AgreementState.IN_FORCE);
    assertThat(now.agreement().validUntil()).isEqualTo("2031-06-02");
  }

  @Test
  void who_wrote_or_sent_it_neither_checks_nor_approves_it() {
    AgreementFixture sent =
        drafted().takes(new Revise(content(12, null), "second")).takes(new Submit("third"));
    for (String maker : List.of("officer", "second", "third")) {
      assertThat(sent.refuses(review("legal-checks", Outcome.APPROVED, maker)))
          .extracting(Refusal::code)
          .containsExactly("maker-is-checker");
      assertThat(sent.checked().refuses(review("approvals", Outcome.APPROVED, maker)))
          .extracting(Refusal::code)
          .containsExactly("maker-is-checker");
    }
  }

  @Test
  void what_was_returned_is_written_anew_and_checked_again() {
    AgreementFixture back =
        drafted()
            .submitted()
            .checked()
            .takes(review("approvals", Outcome.RETURNED, "leader"))
            .takes(new Revise(content(12, null), "officer"))
            .submitted();
    assertThat(back.agreement().dossier().opinion()).isNull();
    assertThat(back.agreement().steps()).containsExactly("legal-checks", "abandonments");
    assertThat(back.refuses(review("approvals", Outcome.APPROVED, "leader")))
        .containsExactly(
            new StepNotAllowed(
                "approvals", "LEGAL_CHECK", List.of("legal-checks", "abandonments")));
  }

  @Test
  void what_was_rejected_is_over() {
    AgreementFixture over =
        drafted().submitted().takes(review("legal-checks", Outcome.REJECTED, "reviewer"));
    assertThat(over.agreement().state()).isEqualTo(AgreementState.TERMINATED);
    assertThat(over.agreement().steps()).isEmpty();
  }

  @Test
  void an_answer_is_its_paper_whatever_it_says() {
    AgreementFixture sent = drafted().submitted();
    for (Outcome said : Outcome.values()) {
      assertThat(sent.refuses(told(said, null)))
          .extracting(Refusal::code)
          .as(said.name())
          .containsExactly("approval-without-file");
      assertThat(sent.refuses(told(said, "another")))
          .extracting(Refusal::code)
          .as(said.name())
          .containsExactly("paper-not-filed");
    }
  }

  @Test
  void papers_of_a_signing_are_in_order_and_every_fault_is_told() {
    AgreementFixture now = drafted().approved();
    assertThat(now.refuses(sign(DAY.minusDays(1), DAY.minusDays(2), DAY.minusDays(3))))
        .extracting(Refusal::code)
        .containsExactly(
            "signed-before-approval", "in-force-before-signed", "ends-before-it-begins");
    assertThat(now.refuses(sign(TODAY.plusDays(1), TODAY.plusDays(1), null)))
        .extracting(Refusal::code)
        .containsExactly("paper-of-the-future");
    assertThat(now.takes(sign(DAY, DAY, DAY)).agreement().validUntil()).isEqualTo(DAY);
  }

  @Test
  void no_step_takes_a_paper_of_the_future_and_no_signing_one_that_was_not_filed() {
    LocalDate tomorrow = TODAY.plusDays(1);
    Review early =
        new Review(
            "legal-checks",
            new Instruction(Outcome.APPROVED, "body", "no-1", tomorrow, "paper: early"),
            "reviewer");
    Signing another = new Signing("another", DAY, "青岛", List.of(), DAY, null, null);
    assertThat(
            Stream.of(
                    drafted().submitted().refuses(early),
                    drafted().inForce().refuses(end(tomorrow, "leader")),
                    drafted().approved().refuses(new Sign(another, "reviewer")))
                .flatMap(List::stream)
                .map(Refusal::code))
        .containsExactly("paper-of-the-future", "paper-of-the-future", "paper-not-filed");
  }

  @Test
  void nothing_is_signed_where_there_were_no_diplomatic_relations() {
    World hostile =
        new World(
            TieState.ACTIVE, null, TODAY, day -> !day.equals(DAY), WORLD.papers(), WORLD.times());
    assertThat(
            AgreementFixture.refused(
                drafted().approved().agreement().take(sign(DAY, DAY, null), hostile)))
        .extracting(Refusal::code)
        .containsExactly("no-diplomatic-relations");
  }

  @Test
  void what_was_checked_ends_by_a_decision_and_what_was_not_is_given_up() {
    AgreementFixture over = drafted().inForce().takes(end(TODAY, "leader"));
    assertThat(over.agreement().state()).isEqualTo(AgreementState.TERMINATED);
    assertThat(over.agreement().dossier().served()).endsWith("paper: ends");
    assertThat(over.facts())
        .last()
        .isEqualTo(new AgreementTerminated("a1", "t1", "JP", end(TODAY, "leader").told(), TODAY));
    assertThat(drafted().inForce().refuses(new Abandon()))
        .containsExactly(new StepNotAllowed("abandonments", "IN_FORCE", List.of("terminations")));
    AgreementFixture returned =
        drafted().submitted().checked().takes(review("approvals", Outcome.RETURNED, "leader"));
    for (AgreementFixture unchecked : List.of(drafted(), drafted().submitted(), returned)) {
      assertThat(unchecked.takes(new Abandon()).agreement().state())
          .isEqualTo(AgreementState.TERMINATED);
      assertThat(unchecked.refuses(end(TODAY, "leader")))
          .hasOnlyElementsOfType(StepNotAllowed.class);
    }
    for (AgreementFixture checked :
        List.of(drafted().submitted().checked(), drafted().approved())) {
      assertThat(checked.refuses(new Abandon())).hasOnlyElementsOfType(StepNotAllowed.class);
      assertThat(checked.refuses(end(TODAY, "officer")))
          .containsExactly(new FourEyes.MakerIsChecker("officer"));
      Agreement ended = checked.takes(end(TODAY, "leader")).agreement();
      assertThat(ended.state()).isEqualTo(AgreementState.TERMINATED);
      assertThat(ended.dossier().served()).endsWith("paper: ends");
      assertThat(ended.dossier().clock()).isNull();
    }
  }

  @Test
  void nothing_is_given_up_before_its_last_yes() {
    Decree early = new Decree("city", "2026-33", DAY.minusDays(1), "paper: ends");
    AgreementStep ends = new AgreementStep.Terminate(early, DAY.minusDays(2), "leader");
    assertThat(drafted().approved().refuses(ends))
        .containsExactly(
            new AnswerOutOfOrder("2026-04-30", "2026-05-01"),
            new AnswerOutOfOrder("2026-04-29", "2026-05-01"));
    assertThat(drafted().submitted().checked().refuses(ends)).hasSize(2);
  }

  @Test
  void nothing_ends_before_it_was_signed() {
    assertThat(drafted().inForce().refuses(end(DAY.minusDays(1), "leader")))
        .extracting(Refusal::code)
        .containsExactly("ended-before-signed");
  }

  @Test
  void nothing_is_signed_under_a_tie_that_ended_or_is_suspended() {
    Agreement approved = drafted().approved().agreement();
    for (TieState closed : List.of(TieState.SUSPENDED, TieState.TERMINATED, TieState.SUPERSEDED)) {
      World world = AgreementFixture.under(closed, null, TODAY);
      assertThat(AgreementFixture.refused(approved.take(sign(DAY, DAY, null), world)))
          .containsExactly(new AgreementRefusal.TieNotOpen(closed.name()));
    }
    World resting = AgreementFixture.under(TieState.DORMANT, null, TODAY);
    assertThat(AgreementFixture.of(List.of(), approved.take(sign(DAY, DAY, null), resting)).facts())
        .hasSize(1);
  }

  @Test
  void one_in_force_takes_the_place_of_what_it_supersedes_once() {
    Agreement old = drafted().inForce().agreement();
    AgreementFixture renewed = AgreementFixture.of(List.of(), old.renewedBy("a2", TODAY));
    assertThat(renewed.agreement().state()).isEqualTo(AgreementState.RENEWED);
    assertThat(renewed.agreement().renewedBy()).isEqualTo("a2");
    assertThat(AgreementFixture.of(List.of(), renewed.agreement().renewedBy("a3", TODAY)).facts())
        .isEmpty();
  }

  private static Review told(Outcome result, String file) {
    return new Review(
        "legal-checks", new Instruction(result, "body", "no-1", DAY, file), "reviewer");
  }
}
