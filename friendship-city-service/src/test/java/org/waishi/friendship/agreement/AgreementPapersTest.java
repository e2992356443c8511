package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.agreement.AgreementFixture.DAY;
import static org.waishi.friendship.agreement.AgreementFixture.TIMES;
import static org.waishi.friendship.agreement.AgreementFixture.TODAY;
import static org.waishi.friendship.agreement.AgreementFixture.draft;
import static org.waishi.friendship.agreement.AgreementFixture.drafted;
import static org.waishi.friendship.agreement.AgreementFixture.end;
import static org.waishi.friendship.agreement.AgreementFixture.keep;
import static org.waishi.friendship.agreement.AgreementFixture.paperOf;
import static org.waishi.friendship.agreement.AgreementFixture.refused;
import static org.waishi.friendship.agreement.AgreementFixture.review;
import static org.waishi.friendship.agreement.AgreementFixture.sign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waishi.friendship.agreement.AgreementStep.Sign;
import org.waishi.friendship.agreement.AgreementStep.World;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.paper.OnePaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.PaperRefusal.InstructionServedBefore;
import org.waishi.friendship.paper.PaperRefusal.PaperBearsAnotherDay;
import org.waishi.friendship.paper.PaperRefusal.PaperBearsAnotherNumber;
import org.waishi.friendship.paper.PaperRefusal.PaperOfAnotherKind;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/** The papers by which an agreement is moved: their kinds, and who filed them. */
class AgreementPapersTest {

  private static final AgreementStep CHECK = review("legal-checks", Outcome.APPROVED, "clerk");
  private static final AgreementStep APPROVE = review("approvals", Outcome.APPROVED, "clerk");
  private static final AgreementStep SIGN = new Sign(sign(DAY, DAY, null).signing(), "clerk");

  private static World having(PaperKind kind, @Nullable String number, @Nullable LocalDate on) {
    OnePaper filed = new OnePaper(kind, number, on);
    return new World(TieState.ACTIVE, null, TODAY, _ -> true, filed, TIMES);
  }

  private static List<Refusal> refuses(AgreementFixture now, AgreementStep step, PaperKind kind) {
    return refused(now.agreement().take(step, having(kind, null, null)));
  }

  @Test
  void who_filed_the_paper_notes_neither_answer_nor_signing_nor_end() {
    FourEyes.MakerIsChecker own = new FourEyes.MakerIsChecker("clerk");
    AgreementFixture asked = drafted().inForce().under(TieState.SUSPENDED);
    assertThat(refuses(drafted().submitted(), CHECK, PaperKind.LEGAL_OPINION)).containsExactly(own);
    assertThat(refuses(drafted().submitted().checked(), APPROVE, PaperKind.INSTRUCTION))
        .containsExactly(own);
    assertThat(refuses(drafted().approved(), SIGN, PaperKind.AGREEMENT)).containsExactly(own);
    assertThat(refuses(asked, keep("clerk"), PaperKind.INSTRUCTION)).containsExactly(own);
    assertThat(refuses(drafted().inForce(), end(TODAY, "clerk"), PaperKind.INSTRUCTION))
        .containsExactly(own);
  }

  @Test
  void who_wrote_it_notes_neither_its_signing_nor_its_end() {
    FourEyes.MakerIsChecker own = new FourEyes.MakerIsChecker("officer");
    AgreementStep signed = new Sign(sign(DAY, DAY, null).signing(), "officer");
    assertThat(drafted().approved().refuses(signed)).containsExactly(own);
    assertThat(drafted().inForce().refuses(end(TODAY, "officer"))).containsExactly(own);
  }

  @ParameterizedTest
  @CsvSource({
    "LETTER_OF_INTENT, LETTER_OF_INTENT",
    "MEMORANDUM, MEMORANDUM",
    "AGREEMENT, AGREEMENT",
    "RENEWAL, AGREEMENT"
  })
  void what_is_signed_is_filed_as_what_it_is(AgreementKind kind, PaperKind paper) {
    AgreementFixture approved = draft(kind, 60).approved();
    String file = String.valueOf(sign(DAY, DAY, null).signing().fileId());
    assertThat(refuses(approved, sign(DAY, DAY, null), PaperKind.OTHER))
        .containsExactly(new PaperOfAnotherKind(file, paper, PaperKind.OTHER));
  }

  @Test
  void each_answer_and_decision_needs_a_paper_of_its_kind() {
    assertThat(refuses(drafted().submitted(), CHECK, PaperKind.INSTRUCTION))
        .contains(
            new PaperOfAnotherKind(
                paperOf("legal-checks", Outcome.APPROVED),
                PaperKind.LEGAL_OPINION,
                PaperKind.INSTRUCTION));
    assertThat(refuses(drafted().submitted().checked(), APPROVE, PaperKind.LEGAL_OPINION))
        .contains(
            new PaperOfAnotherKind(
                paperOf("approvals", Outcome.APPROVED),
                PaperKind.INSTRUCTION,
                PaperKind.LEGAL_OPINION));
    assertThat(refuses(drafted().inForce(), end(TODAY, "leader"), PaperKind.OTHER))
        .containsExactly(
            new PaperOfAnotherKind("paper: ends", PaperKind.INSTRUCTION, PaperKind.OTHER));
  }

  @Test
  void a_step_says_the_number_and_the_day_that_its_paper_bears() {
    World filed = having(PaperKind.INSTRUCTION, "2026-9", DAY.minusDays(1));
    assertThat(refused(drafted().inForce().agreement().take(end(TODAY, "leader"), filed)))
        .containsExactly(
            new PaperBearsAnotherNumber("paper: ends", "2026-33", "2026-9"),
            new PaperBearsAnotherDay("paper: ends", "2026-05-01", "2026-04-30"));
  }

  @Test
  void one_paper_serves_one_step() {
    AgreementFixture kept = drafted().inForce().under(TieState.SUSPENDED).takes(keep("leader"));
    AgreementStep again = new AgreementStep.Terminate(keep("leader").told(), TODAY, "leader");
    assertThat(kept.refuses(again)).containsExactly(new InstructionServedBefore("paper: stays"));
    AgreementFixture back =
        drafted().submitted().takes(review("legal-checks", Outcome.RETURNED, "reviewer"));
    assertThat(back.submitted().refuses(review("legal-checks", Outcome.RETURNED, "reviewer")))
        .containsExactly(new InstructionServedBefore(paperOf("legal-checks", Outcome.RETURNED)));
  }
}
