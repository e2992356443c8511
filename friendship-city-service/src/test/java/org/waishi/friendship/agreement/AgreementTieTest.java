package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.agreement.AgreementFixture.DAY;
import static org.waishi.friendship.agreement.AgreementFixture.PAPERS;
import static org.waishi.friendship.agreement.AgreementFixture.TIMES;
import static org.waishi.friendship.agreement.AgreementFixture.TODAY;
import static org.waishi.friendship.agreement.AgreementFixture.drafted;
import static org.waishi.friendship.agreement.AgreementFixture.end;
import static org.waishi.friendship.agreement.AgreementFixture.keep;
import static org.waishi.friendship.agreement.AgreementFixture.refused;
import static org.waishi.friendship.agreement.AgreementFixture.review;
import static org.waishi.friendship.agreement.AgreementFixture.sign;
import static org.waishi.friendship.agreement.AgreementFixture.under;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waishi.friendship.agreement.AgreementEvent.AgreementCleared;
import org.waishi.friendship.agreement.AgreementEvent.AgreementQuestioned;
import org.waishi.friendship.agreement.AgreementRefusal.SignedBeforeTie;
import org.waishi.friendship.agreement.AgreementRefusal.TieNotReady;
import org.waishi.friendship.agreement.AgreementStep.World;
import org.waishi.friendship.agreement.dossier.Question;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.tie.TieRefusal.AnswerOutOfOrder;
import org.waishi.friendship.tie.TieRefusal.NoDiplomaticRelations;
import org.waishi.friendship.tie.TieRefusal.SignedBeforeApproval;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/** What an agreement has to do with the tie that it is of. */
class AgreementTieTest {

  private static final AgreementStep SIGN = sign(DAY, DAY, null);

  @ParameterizedTest
  @EnumSource(TieState.class)
  void an_agreement_is_signed_under_an_approved_tie_and_a_letter_once_exchanges_began(
      TieState tie) {
    World world = under(tie, null, TODAY);
    boolean open = !tie.ended() && tie != TieState.SUSPENDED;
    for (AgreementKind kind : AgreementKind.values()) {
      boolean establishes = kind == AgreementKind.AGREEMENT || kind == AgreementKind.RENEWAL;
      boolean ready = establishes ? tie == TieState.APPROVED || tie.stands() : tie != TieState.LEAD;
      List<Refusal> against = AgreementRules.against(approved(kind), SIGN, world);
      if (open && ready) {
        assertThat(against).as(kind + " under " + tie).isEmpty();
      } else if (open) {
        assertThat(against).containsExactly(new TieNotReady(kind.name(), tie.name()));
      } else {
        assertThat(against).extracting(Refusal::code).contains("tie-not-open");
      }
    }
  }

  @Test
  void no_agreement_is_older_than_the_last_approval_of_its_tie() {
    World world = under(TieState.APPROVED, DAY.plusDays(1), TODAY);
    assertThat(AgreementRules.against(approved(AgreementKind.AGREEMENT), SIGN, world))
        .containsExactly(new SignedBeforeTie("2026-05-01", "2026-05-02"));
    assertThat(AgreementRules.against(approved(AgreementKind.LETTER_OF_INTENT), SIGN, world))
        .isEmpty();
    World sameDay = under(TieState.APPROVED, DAY, TODAY);
    assertThat(AgreementRules.against(approved(AgreementKind.AGREEMENT), SIGN, sameDay)).isEmpty();
  }

  @Test
  void a_living_agreement_is_flagged_until_it_is_decided_or_its_tie_lives_again() {
    AgreementFixture stopped = drafted().inForce().under(TieState.SUSPENDED);
    assertThat(stopped.facts()).last().isInstanceOf(AgreementQuestioned.class);
    assertThat(stopped.agreement().steps()).containsExactly("terminations", "continuations");
    assertThat(stopped.under(TieState.SUSPENDED).facts()).isEqualTo(stopped.facts());

    AgreementFixture again = stopped.under(TieState.ACTIVE);
    assertThat(again.facts()).last().isInstanceOf(AgreementCleared.class);
    assertThat(again.agreement().dossier().question()).isNull();
    assertThat(again.under(TieState.DORMANT).facts()).isEqualTo(again.facts());

    AgreementFixture kept = stopped.takes(keep("leader"));
    assertThat(kept.agreement().dossier().question())
        .isEqualTo(new Question(TieState.SUSPENDED, true));
    assertThat(kept.agreement().steps()).containsExactly("terminations");
    assertThat(kept.under(TieState.SUSPENDED).facts()).isEqualTo(kept.facts());
    assertThat(kept.under(TieState.TERMINATED).agreement().steps()).contains("continuations");
  }

  @Test
  void who_wrote_an_agreement_does_not_decide_that_it_stays_and_nobody_does_unasked() {
    AgreementFixture stopped = drafted().inForce().under(TieState.TERMINATED);
    assertThat(stopped.refuses(keep("officer")))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    assertThat(drafted().inForce().refuses(keep("leader")))
        .extracting(Refusal::code)
        .containsExactly("step-not-allowed");
    assertThat(drafted().under(TieState.TERMINATED).facts()).hasSize(1);
    AgreementFixture over = stopped.takes(end(TODAY, "leader")).under(TieState.SUSPENDED);
    assertThat(over.agreement().steps()).isEmpty();
  }

  @Test
  void no_approval_is_older_than_the_opinion_and_no_signing_than_the_approval() {
    AgreementFixture checked = drafted().submitted().checked();
    assertThat(checked.refuses(approval(DAY.minusDays(1))))
        .containsExactly(new AnswerOutOfOrder("2026-04-30", "2026-05-01"));
    AgreementFixture approved = checked.takes(approval(DAY.plusDays(2)));
    assertThat(approved.refuses(sign(DAY.plusDays(1), DAY.plusDays(1), null)))
        .containsExactly(new SignedBeforeApproval("2026-05-02", "2026-05-03"));
    assertThat(approved.takes(sign(DAY.plusDays(2), DAY.plusDays(2), null)).facts()).isNotEmpty();
  }

  @Test
  void relations_exist_on_the_day_of_the_signing_and_when_it_is_noted() {
    AgreementFixture approved = drafted().approved();
    for (LocalDate broken : List.of(DAY, TODAY)) {
      World world =
          new World(TieState.ACTIVE, null, TODAY, day -> !day.equals(broken), PAPERS, TIMES);
      assertThat(refused(approved.agreement().take(SIGN, world)))
          .containsExactly(new NoDiplomaticRelations("JP", broken.toString()));
    }
  }

  private static AgreementStep approval(LocalDate on) {
    Instruction yes = new Instruction(Outcome.APPROVED, "body", "no-2", on, "paper: yes");
    return new AgreementStep.Review("approvals", yes, "leader");
  }

  private static Agreement approved(AgreementKind kind) {
    return AgreementFixture.draft(kind, 60)
        .submitted()
        .checked()
        .takes(review("approvals", Outcome.APPROVED, "leader"))
        .agreement();
  }
}
