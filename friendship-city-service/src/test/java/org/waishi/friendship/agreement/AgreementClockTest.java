package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.agreement.AgreementFixture.drafted;
import static org.waishi.friendship.agreement.AgreementFixture.review;
import static org.waishi.friendship.agreement.AgreementFixture.world;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.agreement.AgreementEvent.AgreementClockStarted;
import org.waishi.friendship.agreement.AgreementEvent.AgreementRejected;
import org.waishi.friendship.agreement.AgreementEvent.AgreementReviewOverdue;
import org.waishi.friendship.agreement.dossier.Setback;
import org.waishi.friendship.clock.ApprovalClock;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.calendar.WorkingDays;

/** How long who checks and who approves may take, and what stays of their answers. */
class AgreementClockTest {

  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  @Test
  void the_lawyers_have_their_days_and_who_approves_others() {
    AgreementFixture sent = drafted().submitted();
    assertThat(sent.facts()).last().isInstanceOf(AgreementClockStarted.class);
    assertThat(clock(sent).time().workingDays()).isEqualTo(10);
    AgreementFixture checked = sent.checked();
    assertThat(clock(checked).time().workingDays()).isEqualTo(5);
    assertThat(checked.agreement().stage()).isEqualTo("approvals");
    assertThat(drafted().approved().agreement().dossier().clock()).isNull();
    AgreementFixture given = sent.takes(new AgreementStep.Abandon());
    assertThat(given.agreement().dossier().clock()).isNull();
  }

  @Test
  void the_clock_of_the_lawyers_stands_while_their_return_is_corrected() {
    AgreementFixture back =
        drafted().submitted().takes(review("legal-checks", Outcome.RETURNED, "reviewer"));
    assertThat(clock(back).standing()).isTrue();
    LocalDate monday = LocalDate.of(2026, 6, 15);
    AgreementFixture again =
        AgreementFixture.of(
            back.facts(),
            back.agreement().take(new AgreementStep.Submit("officer"), world(monday)));
    assertThat(again.facts()).filteredOn(AgreementClockStarted.class::isInstance).hasSize(1);
    assertThat(clock(again).standing()).isFalse();
    assertThat(clock(again).on(monday, CALENDAR).remaining()).isEqualTo(10);
  }

  @Test
  void what_who_approves_returned_goes_to_the_lawyers_anew() {
    AgreementFixture back =
        drafted().submitted().checked().takes(review("approvals", Outcome.RETURNED, "leader"));
    assertThat(back.agreement().dossier().clock()).isNull();
    assertThat(clock(back.submitted()).time().workingDays()).isEqualTo(10);
  }

  @Test
  void who_is_late_is_said_to_be_late_once() {
    AgreementFixture sent = drafted().submitted();
    assertThat(looks(sent, LocalDate.of(2026, 6, 15)).facts()).isEqualTo(sent.facts());
    LocalDate after = LocalDate.of(2026, 7, 20);
    AgreementFixture late = looks(sent, after);
    assertThat(late.facts())
        .last()
        .isEqualTo(
            new AgreementReviewOverdue(
                "a1", "t1", "JP", "legal-checks", LocalDate.of(2026, 6, 15)));
    assertThat(looks(late, after.plusDays(9)).facts()).isEqualTo(late.facts());
  }

  @Test
  void every_return_and_the_no_are_kept_with_their_papers() {
    AgreementFixture over =
        drafted()
            .submitted()
            .takes(review("legal-checks", Outcome.RETURNED, "reviewer"))
            .submitted()
            .checked()
            .takes(review("approvals", Outcome.REJECTED, "leader"));
    Instruction no = review("approvals", Outcome.REJECTED, "leader").told();
    assertThat(over.facts())
        .last()
        .isEqualTo(new AgreementRejected("a1", "t1", "JP", "approvals", no));
    assertThat(over.agreement().dossier().setbacks())
        .containsExactly(
            new Setback(
                "legal-checks", review("legal-checks", Outcome.RETURNED, "reviewer").told()),
            new Setback("approvals", no));
    assertThat(over.agreement().state()).isEqualTo(AgreementState.TERMINATED);
  }

  private static ApprovalClock clock(AgreementFixture of) {
    return of.agreement().dossier().clock();
  }

  private static AgreementFixture looks(AgreementFixture at, LocalDate today) {
    Decision<Agreement> looked = at.agreement().lookAtClock(today, CALENDAR);
    return AgreementFixture.of(at.facts(), looked);
  }
}
