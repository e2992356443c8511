package org.waishi.friendship.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.honour.NominationFixture.DAY;
import static org.waishi.friendship.honour.NominationFixture.LEADER;
import static org.waishi.friendship.honour.NominationFixture.OFFICER;
import static org.waishi.friendship.honour.NominationFixture.TODAY;
import static org.waishi.friendship.honour.NominationFixture.nominated;
import static org.waishi.friendship.honour.NominationFixture.recall;
import static org.waishi.friendship.honour.NominationFixture.review;
import static org.waishi.friendship.honour.NominationFixture.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.honour.Dossier.Ending;
import org.waishi.friendship.honour.Instruction.Outcome;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined.Ground;
import org.waishi.friendship.honour.kind.Bodies;
import org.waishi.friendship.paper.OnePaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.PaperRefusal.PaperOfAnotherKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;
import org.waishi.platform.table.RuleTables;

/** How a nomination ends without the honour, and who says so. */
class NominationRecallTest {

  private static List<Refusal> refused(NominationFixture now, NominationStep step, PaperKind kind) {
    Circumstances world =
        new Circumstances(
            TODAY,
            List.of(),
            rule(false).window(2026),
            Bodies.of(RuleTables.shipped()),
            new OnePaper(kind, null, null));
    return ((Decision.Refused<Nomination>) now.nomination().take(step, world)).reasons();
  }

  @Test
  void what_no_body_has_approved_is_taken_back_by_the_office_alone() {
    NominationStep back = new NominationStep.Withdraw(DAY, Ground.UNIT);
    NominationFixture sent = nominated().agreed().sent();
    NominationFixture returned = sent.takes(review("sector-reviews", Outcome.RETURNED));
    for (NominationFixture open : List.of(nominated(), nominated().agreed(), sent, returned)) {
      NominationState at = open.nomination().state();
      assertThat(open.takes(back).facts().getLast())
          .isEqualTo(new HonourDeclined("n1", at, Ground.UNIT, DAY, null, null));
      assertThat(open.refuses(recall(LEADER)))
          .containsExactly(new StepNotAllowed("recalls", at.name(), open.nomination().steps()));
    }
    assertThat(returned.nomination().steps()).containsExactly("submissions", "withdrawals");
  }

  @Test
  void nobody_takes_back_alone_what_a_body_has_approved() {
    NominationFixture passed = nominated().agreed().sent().passed("sector-reviews");
    List<NominationFixture> approved =
        List.of(
            passed,
            passed.takes(review("fao-reviews", Outcome.RETURNED)),
            nominated().before("government-decisions"),
            nominated(true).before("congress-decisions"));
    for (NominationFixture one : approved) {
      NominationState at = one.nomination().state();
      assertThat(one.refuses(new NominationStep.Withdraw(DAY, Ground.NOMINEE)))
          .containsExactly(new StepNotAllowed("withdrawals", at.name(), one.nomination().steps()));
      assertThat(one.refuses(recall(OFFICER)))
          .containsExactly(new FourEyes.MakerIsChecker(OFFICER));
      assertThat(refused(one, recall("clerk"), PaperKind.WITHDRAWAL))
          .containsExactly(new FourEyes.MakerIsChecker("clerk"));
      assertThat(refused(one, recall(LEADER), PaperKind.OTHER))
          .containsExactly(
              new PaperOfAnotherKind("file-letter", PaperKind.WITHDRAWAL, PaperKind.OTHER));
      assertThat(one.takes(recall(LEADER)).facts().getLast())
          .isEqualTo(new HonourDeclined("n1", at, Ground.NOMINEE, DAY, null, "file-letter"));
    }
    assertThat(passed.nomination().steps()).containsExactly("fao-reviews", "recalls");
  }

  @Test
  void a_letter_may_be_older_than_the_last_answer() {
    NominationStep early =
        new NominationStep.Recall(DAY.minusDays(3), Ground.NOMINEE, "file-letter", LEADER);
    assertThat(nominated().before("government-decisions").takes(early).nomination().state())
        .isEqualTo(NominationState.DECLINED);
  }

  @Test
  void how_it_ended_is_kept_with_its_paper() {
    Nomination recalled =
        nominated().before("government-decisions").takes(recall(LEADER)).nomination();
    assertThat(recalled.claim()).isNull();
    assertThat(recalled.dossier().ending())
        .isEqualTo(
            new Ending(NominationState.GOV_DECISION, Ground.NOMINEE, DAY, null, "file-letter"));
    NominationStep no = review("sector-reviews", Outcome.DECLINED);
    Nomination declined = nominated().agreed().sent().takes(no).nomination();
    assertThat(declined.dossier().ending())
        .isEqualTo(
            new Ending(
                NominationState.SECTOR_REVIEW,
                Ground.REVIEW,
                DAY,
                ((NominationStep.Review) no).told(),
                null));
  }
}
