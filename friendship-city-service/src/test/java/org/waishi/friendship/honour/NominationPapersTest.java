package org.waishi.friendship.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.honour.NominationFixture.DAY;
import static org.waishi.friendship.honour.NominationFixture.LEADER;
import static org.waishi.friendship.honour.NominationFixture.OFFICER;
import static org.waishi.friendship.honour.NominationFixture.REVIEWER;
import static org.waishi.friendship.honour.NominationFixture.TODAY;
import static org.waishi.friendship.honour.NominationFixture.nominated;
import static org.waishi.friendship.honour.NominationFixture.review;
import static org.waishi.friendship.honour.NominationFixture.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.honour.Instruction.Outcome;
import org.waishi.friendship.honour.kind.Bodies;
import org.waishi.friendship.paper.PaperRefusal.InstructionServedBefore;
import org.waishi.friendship.paper.PaperRefusal.PaperNotFiled;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.table.RuleTables;

/**
 * What stands on paper: that it was filed, follows what came before, and is of a day that has come.
 */
class NominationPapersTest {
  @Test
  void a_decision_is_of_a_day_of_its_session() {
    Nomination before = nominated().before("government-decisions").nomination();
    Circumstances later =
        new Circumstances(
            LocalDate.of(2027, 6, 1),
            List.of(),
            rule(false).window(2026),
            Bodies.of(RuleTables.shipped()),
            _ -> true);
    LocalDate day = LocalDate.of(2027, 4, 1);
    Object decided =
        before.take(review("government-decisions", Outcome.APPROVED, day, LEADER), later);
    assertThat(decided)
        .isEqualTo(
            Decision.refuse(
                new NominationRefusal.DecisionOutsideSession(
                    "2027-04-01", "2025-07-01", "2027-03-31")));
    assertThat(before.take(review("government-decisions", Outcome.DECLINED, day, LEADER), later))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void what_was_returned_is_sent_again_on_no_earlier_day() {
    NominationFixture returned =
        nominated().agreed().sent().takes(review("sector-reviews", Outcome.RETURNED));
    assertThat(returned.refuses(new NominationStep.Submit(DAY.minusDays(1), OFFICER)))
        .containsExactly(new NominationRefusal.PaperOutOfOrder("2026-04-30", "2026-05-01"));
  }

  @Test
  void a_paper_that_is_named_was_filed_for_this_nomination() {
    Instruction elsewhere = new Instruction("商务局", "no-3", DAY, "another-1");
    assertThat(nominated().refuses(new NominationStep.Agree(DAY, "another-1")))
        .containsExactly(new PaperNotFiled("another-1"));
    assertThat(
            nominated()
                .agreed()
                .sent()
                .refuses(
                    new NominationStep.Review(
                        "sector-reviews", Outcome.RETURNED, elsewhere, REVIEWER)))
        .containsExactly(new PaperNotFiled("another-1"));
    Instruction gone = new Instruction("青岛市人民政府", "no-4", DAY, "another-2");
    assertThat(nominated().awarded().refuses(new NominationStep.Revoke(gone, LEADER)))
        .containsExactly(new PaperNotFiled("another-2"));
  }

  @Test
  void the_consent_is_not_younger_than_the_submission() {
    NominationFixture late = nominated().takes(new NominationStep.Agree(DAY, "file-1"));
    assertThat(late.refuses(new NominationStep.Submit(DAY.minusDays(1), OFFICER)))
        .containsExactly(new NominationRefusal.ConsentAfterSubmission("2026-05-01", "2026-04-30"));
    assertThat(late.takes(new NominationStep.Submit(DAY, OFFICER)).nomination().state())
        .isEqualTo(NominationState.SECTOR_REVIEW);
  }

  @Test
  void an_answer_and_a_revocation_go_by_their_paper() {
    Instruction bare = new Instruction("商务局", "no-2", DAY, null);
    Instruction bareToo = new Instruction("青岛市人民政府", "no-2", DAY, null);
    for (Outcome said : Outcome.values()) {
      NominationStep review = new NominationStep.Review("sector-reviews", said, bare, REVIEWER);
      assertThat(nominated().agreed().sent().refuses(review))
          .as(said.name())
          .containsExactly(new NominationRefusal.ApprovalWithoutFile("no-2"));
    }
    assertThat(nominated().awarded().refuses(new NominationStep.Revoke(bareToo, "leader")))
        .containsExactly(new NominationRefusal.ApprovalWithoutFile("no-2"));
  }

  @Test
  void one_paper_serves_one_step() {
    NominationFixture passed = nominated().agreed().sent().passed("sector-reviews");
    String file = passed.nomination().dossier().approvals().getFirst().told().fileId();
    Instruction again = new Instruction("青岛市人民政府外事办公室", "no-1", DAY, file);
    assertThat(
            passed.refuses(
                new NominationStep.Review("fao-reviews", Outcome.APPROVED, again, LEADER)))
        .containsExactly(new InstructionServedBefore(file));
    NominationFixture back =
        nominated()
            .agreed()
            .sent()
            .takes(review("sector-reviews", Outcome.RETURNED))
            .takes(new NominationStep.Submit(DAY, OFFICER));
    String old = back.nomination().dossier().returns().getFirst().told().fileId();
    Instruction same = new Instruction("商务局", "no-1", DAY, old);
    assertThat(
            back.refuses(
                new NominationStep.Review("sector-reviews", Outcome.APPROVED, same, REVIEWER)))
        .containsExactly(new InstructionServedBefore(old));
  }

  @Test
  void papers_follow_each_other_and_are_of_days_that_have_come() {
    NominationFixture sent = nominated().agreed().sent();
    assertThat(sent.refuses(review("sector-reviews", Outcome.APPROVED, DAY.minusDays(6), REVIEWER)))
        .containsExactly(new NominationRefusal.PaperOutOfOrder("2026-04-25", "2026-04-26"));
    assertThat(
            sent.refuses(review("sector-reviews", Outcome.APPROVED, TODAY.plusDays(1), REVIEWER)))
        .containsExactly(new PaperOfTheFuture("2026-06-02"));
  }
}
