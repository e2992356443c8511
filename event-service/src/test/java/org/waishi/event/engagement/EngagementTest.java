package org.waishi.event.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.event.engagement.EngagementFixture.DO_NOT_GO;
import static org.waishi.event.engagement.EngagementFixture.FILE;
import static org.waishi.event.engagement.EngagementFixture.HELD;
import static org.waishi.event.engagement.EngagementFixture.accepted;
import static org.waishi.event.engagement.EngagementFixture.anEngagement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waishi.event.conclusion.Conclusion;
import org.waishi.event.conclusion.ConclusionRefusal.UntoldPaper;
import org.waishi.event.conclusion.SignedPaper;
import org.waishi.event.date.DateRefusal.EndsBeforeItStarts;
import org.waishi.event.date.DateRefusal.NoSuchDate;
import org.waishi.event.date.DateRefusal.OutsideApprovedDates;
import org.waishi.event.date.Dates;
import org.waishi.event.date.Hours;
import org.waishi.event.date.When;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled.Reason;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned.Gap;
import org.waishi.event.paper.PersonalWords;
import org.waishi.event.paper.UnknownCountry;
import org.waishi.event.paper.Words;
import org.waishi.event.warning.Warning;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes.MakerIsChecker;
import org.waishi.platform.aggregate.StepNotAllowed;

class EngagementTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final Words OTHER = new Words("研讨会", "Seminar", "Qingdao");

  @Test
  void nobody_approves_what_they_proposed() {
    assertThat(anEngagement().proposed().approve(FILE, "officer"))
        .isEqualTo(Decision.refuse(new MakerIsChecker("officer")));
    assertThat(anEngagement().approved().standing())
        .isEqualTo(new Standing(EngagementState.APPROVED, List.of(), null, FILE, null));
  }

  @Test
  void nobody_approves_or_returns_what_they_corrected_or_dated() {
    Engagement corrected = accepted(anEngagement().returned().resubmit(OTHER, "colleague"));
    Engagement dated = accepted(corrected.date(When.on("2022-09"), "planner"));
    assertThat(dated.makers()).containsExactly("officer", "colleague", "planner");
    for (String maker : dated.makers()) {
      Decision<Engagement> no = Decision.refuse(new MakerIsChecker(maker));
      assertThat(dated.approve(FILE, maker)).isEqualTo(no);
      assertThat(dated.giveBack(Set.of(Gap.DATES), maker)).isEqualTo(no);
    }
  }

  @Test
  void a_return_names_every_gap_at_once_and_a_resubmission_fills_them() {
    Engagement returned =
        accepted(anEngagement().proposed().giveBack(Set.of(Gap.BUDGET, Gap.TITLE), "reviewer"));
    assertThat(returned.standing().gaps()).containsExactly(Gap.TITLE, Gap.BUDGET);
    Engagement again = accepted(returned.resubmit(OTHER, "officer"));
    assertThat(again.standing()).isEqualTo(Standing.PROPOSED);
    assertThat(again.plan().words()).isEqualTo(OTHER);
  }

  @Test
  void an_agreement_signed_at_it_is_shown_once_however_far_it_has_come() {
    SignedPaper paper = new SignedPaper("a1", "t1", HELD.heldFrom());
    for (Engagement now :
        List.of(
            anEngagement().proposed(),
            anEngagement().returned(),
            anEngagement().approved(),
            anEngagement().concluded(),
            anEngagement().cancelled())) {
      Engagement shown = accepted(now.show(paper));
      assertThat(shown.signed()).containsExactly(paper);
      assertThat(shown.standing()).isEqualTo(now.standing());
      assertThat(shown.show(paper)).isEqualTo(Decision.unchanged(shown));
    }
  }

  @Test
  void it_is_not_concluded_without_what_was_signed_at_it() {
    Engagement shown =
        accepted(anEngagement().approved().show(new SignedPaper("a1", "t1", HELD.heldFrom())));
    Conclusion silent =
        new Conclusion(HELD.heldFrom(), HELD.heldUntil(), 120, 45, List.of(), null, null);
    assertThat(shown.conclude(silent, HELD.heldUntil(), "officer"))
        .isEqualTo(Decision.refuse(new UntoldPaper("a1")));
    assertThat(accepted(shown.conclude(HELD, HELD.heldUntil(), "officer")).signed()).hasSize(1);
  }

  @Test
  void a_cancelled_engagement_takes_no_further_step() {
    Engagement cancelled = anEngagement().cancelled();
    assertThat(cancelled.approve(FILE, "leader")).isEqualTo(notFrom("CANCELLED", "approvals"));
    assertThat(cancelled.cancel(Reason.OTHER)).isEqualTo(notFrom("CANCELLED", "cancellations"));
    assertThat(cancelled.standing().state().allowedSteps()).isEmpty();
  }

  @Test
  void an_approved_engagement_keeps_its_instruction_when_it_is_called_off() {
    Engagement cancelled = accepted(anEngagement().approved().cancel(Reason.FORCE_MAJEURE));
    assertThat(cancelled.standing())
        .isEqualTo(
            new Standing(EngagementState.CANCELLED, List.of(), Reason.FORCE_MAJEURE, FILE, null));
  }

  @Test
  void an_engagement_carries_exactly_the_warnings_in_force() {
    Engagement flagged = anEngagement().flagged();
    assertThat(flagged.flagged()).isTrue();
    assertThat(flagged.heed(Map.of("a1", DO_NOT_GO))).isEqualTo(Decision.unchanged(flagged));
    assertThat(accepted(flagged.heed(Map.of()))).isEqualTo(anEngagement().proposed());
  }

  @Test
  void a_flag_stays_until_the_last_of_two_warnings_is_over() {
    Engagement both =
        accepted(anEngagement().flagged().heed(Map.of("a1", DO_NOT_GO, "a2", DO_NOT_GO)));
    Engagement one = accepted(both.heed(Map.of("a2", DO_NOT_GO)));
    assertThat(one.flagged()).isTrue();
    assertThat(one.flags()).containsOnlyKeys("a2");
    assertThat(accepted(one.heed(Map.of())).flagged()).isFalse();
  }

  @Test
  void a_flag_takes_the_level_that_the_alert_has_now() {
    Warning.Flag lower = new Warning.Flag(Warning.Reason.ALERT, "TAKE_CARE");
    assertThat(accepted(anEngagement().flagged().heed(Map.of("a1", lower))).flags())
        .isEqualTo(Map.of("a1", lower));
  }

  @Test
  void a_cancelled_engagement_heeds_no_warning() {
    Engagement cancelled = anEngagement().cancelled();
    assertThat(cancelled.heed(Map.of("a1", DO_NOT_GO))).isEqualTo(Decision.unchanged(cancelled));
  }

  @Test
  void a_new_engagement_is_flagged_in_the_write_that_makes_it() {
    Engagement born =
        accepted(Engagement.propose("e1", anEngagement().wish(), Map.of("a1", DO_NOT_GO)));
    assertThat(born).isEqualTo(anEngagement().flagged());
  }

  @Test
  void everything_wrong_with_a_proposal_is_said_at_once() {
    EngagementFixture wrong =
        anEngagement()
            .called(new Words("与张先生会谈", "Talks", "fax 0532-85911234"))
            .with("XX")
            .on(new When("2022-02-30", "2022-13", null));
    assertThat(wrong.decided())
        .isEqualTo(
            Decision.refuse(
                List.of(
                    new PersonalWords("titleZh"),
                    new PersonalWords("place"),
                    new NoSuchDate("2022-02-30"),
                    new NoSuchDate("2022-13"),
                    new UnknownCountry("XX"))));
  }

  @Test
  void everything_wrong_with_a_step_is_said_at_once() {
    assertThat(anEngagement().cancelled().date(new When("2022-08-24", "2022-07", null), "officer"))
        .isEqualTo(
            Decision.refuse(
                List.of(
                    new EndsBeforeItStarts("2022-08-24", "2022-07"),
                    new StepNotAllowed("dates", "CANCELLED", List.of()))));
  }

  @Test
  void approved_dates_may_be_made_exact_but_not_moved() {
    Engagement approved = anEngagement().approved();
    Engagement exact = accepted(approved.date(When.on("2022-08-24"), "officer"));
    assertThat(exact.plan().dates().exact()).isTrue();
    assertThat(approved.date(new When("2022-08-31", "2022-09-01", null), "officer"))
        .isEqualTo(Decision.refuse(new OutsideApprovedDates("2022-08", "2022-08")));
    assertThat(exact.date(When.on("2022-08-25"), "officer"))
        .isEqualTo(Decision.refuse(new OutsideApprovedDates("2022-08-24", "2022-08-24")));
  }

  @Test
  void a_concluded_engagement_keeps_its_instruction_and_takes_no_further_step() {
    Engagement held = anEngagement().concluded();
    assertThat(held.standing())
        .isEqualTo(new Standing(EngagementState.CONCLUDED, List.of(), null, FILE, HELD));
    assertThat(held.standing().state().allowedSteps()).isEmpty();
    assertThat(held.cancel(Reason.OTHER)).isEqualTo(notFrom("CONCLUDED", "cancellations"));
    assertThat(held.conclude(HELD, HELD.heldUntil(), "officer"))
        .isEqualTo(notFrom("CONCLUDED", "conclusions"));
  }

  @Test
  void only_an_approved_engagement_is_concluded() {
    Engagement proposed = anEngagement().proposed();
    assertThat(proposed.conclude(HELD, HELD.heldUntil(), "officer"))
        .isEqualTo(
            Decision.refuse(
                new StepNotAllowed(
                    "conclusions",
                    "PROPOSED",
                    List.of("approvals", "returns", "cancellations", "dates"))));
  }

  @Test
  void lists_show_a_concluded_engagement_on_the_days_on_which_it_was_held() {
    When planned = new When("2022-08-24", "2022-08-26", new Hours(NINE, NINE.plusHours(2)));
    Engagement held =
        accepted(
            anEngagement()
                .on(planned)
                .approved()
                .conclude(HELD, LocalDate.of(2022, 9, 1), "officer"));
    assertThat(held.plan().dates()).isEqualTo(Dates.of(new When("2022-08-24", "2022-08-25", null)));
  }

  @Test
  void the_flags_of_a_concluded_engagement_no_longer_change() {
    Engagement held = anEngagement().concluded();
    assertThat(held.heed(Map.of("a1", DO_NOT_GO))).isEqualTo(Decision.unchanged(held));
    Engagement flagged = accepted(anEngagement().approved().heed(Map.of("a1", DO_NOT_GO)));
    Engagement heldAnyway = accepted(flagged.conclude(HELD, HELD.heldUntil(), "officer"));
    assertThat(heldAnyway.heed(Map.of())).isEqualTo(Decision.unchanged(heldAnyway));
    assertThat(heldAnyway.flags()).containsOnlyKeys("a1");
  }

  @Test
  void an_instruction_file_names_bodies_and_numbers_but_no_person() {
    Standing.Instruction named =
        new Standing.Instruction("张先生", "leader@qingdao.cn", LocalDate.of(2022, 3, 1), "f1");
    assertThat(anEngagement().proposed().approve(named, "leader"))
        .isEqualTo(
            Decision.refuse(List.of(new PersonalWords("number"), new PersonalWords("issuedBy"))));
  }

  private static Decision<Engagement> notFrom(String state, String step) {
    return Decision.refuse(new StepNotAllowed(step, state, List.of()));
  }
}
