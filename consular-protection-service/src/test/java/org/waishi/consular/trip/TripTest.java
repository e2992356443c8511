package org.waishi.consular.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.consular.trip.TripFixture.BACK;
import static org.waishi.consular.trip.TripFixture.COME_BACK;
import static org.waishi.consular.trip.TripFixture.DEPART;
import static org.waishi.consular.trip.TripFixture.NOTICE_UNTIL;
import static org.waishi.consular.trip.TripFixture.OUT;
import static org.waishi.consular.trip.TripFixture.RULES;
import static org.waishi.consular.trip.TripFixture.SUBMIT;
import static org.waishi.consular.trip.TripFixture.TODAY;
import static org.waishi.consular.trip.TripFixture.aTrip;
import static org.waishi.consular.trip.TripFixture.codes;
import static org.waishi.consular.trip.TripFixture.mission;
import static org.waishi.consular.trip.TripFixture.paper;
import static org.waishi.consular.trip.TripFixture.review;
import static org.waishi.consular.trip.TripFixture.to;
import static org.waishi.consular.trip.TripFixture.wish;
import static org.waishi.consular.trip.TripFixture.world;
import static org.waishi.consular.trip.TripFixture.yes;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waishi.consular.trip.TripEvent.TripCancelled;
import org.waishi.consular.trip.TripEvent.TripChanged;
import org.waishi.consular.trip.TripEvent.TripPermitVoid;
import org.waishi.consular.trip.TripRefusal.DepartsBeforeNoticeEnds;
import org.waishi.consular.trip.TripRefusal.DepartsTooEarly;
import org.waishi.consular.trip.TripRefusal.NoticeStillRunning;
import org.waishi.consular.trip.TripRefusal.PermitAfterDeparture;
import org.waishi.consular.trip.TripRefusal.PlanEntryUsed;
import org.waishi.consular.trip.TripRefusal.UnitOwesReports;
import org.waishi.consular.trip.TripStep.CancelReason;
import org.waishi.consular.trip.TripStep.Level;
import org.waishi.consular.trip.TripStep.Outcome;
import org.waishi.consular.trip.danger.Danger;
import org.waishi.platform.aggregate.FourEyes.MakerIsChecker;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;
import org.waishi.platform.time.DayHasNotCome;

class TripTest {

  @Test
  void a_trip_goes_from_its_draft_to_the_archive() {
    Trip closed = aTrip().at(TripState.CLOSED).now();
    assertThat(closed.dossier().makers()).containsExactly("zhao");
    assertThat(closed.dossier().noticeUntil()).isEqualTo(NOTICE_UNTIL);
    assertThat(closed.dossier().approvals())
        .extracting(Dossier.Approval::level)
        .containsExactly(Level.UNIT, Level.FINANCE, Level.FAO);
    assertThat(closed.journey())
        .isEqualTo(
            new Journey(
                OUT,
                BACK,
                List.of("ES"),
                List.of(),
                BACK.plusDays(7),
                BACK.plusDays(30),
                "file-15"));
    assertThat(closed.allowed()).isEmpty();
  }

  @Test
  void a_step_that_does_not_follow_is_refused_with_those_that_do() {
    assertThat(aTrip().refused(DEPART, world("zhao")))
        .containsExactly(
            new StepNotAllowed(
                "departures", "DRAFT", List.of("changes", "submissions", "cancellations")));
  }

  @Test
  void no_yes_is_of_a_day_on_which_the_notice_still_stood() {
    TripStep early = new TripStep.Review(Level.UNIT, Outcome.APPROVED, paper(NOTICE_UNTIL));
    assertThat(aTrip().at(TripState.NOTICE).refused(early, world("he")))
        .containsExactly(new NoticeStillRunning(NOTICE_UNTIL));
    TripStep no = new TripStep.Review(Level.UNIT, Outcome.RETURNED, paper(NOTICE_UNTIL));
    assertThat(aTrip().at(TripState.NOTICE).after(no, "he").now().state())
        .isEqualTo(TripState.RETURNED_FOR_CHANGE);
  }

  @Test
  void nothing_is_put_up_for_notice_that_leaves_before_the_notice_has_run() {
    LocalDate late = OUT.minusDays(7);
    assertThat(aTrip().refused(new TripStep.Submit(late), world("zhao")))
        .containsExactly(new DepartsBeforeNoticeEnds(OUT, OUT));
    assertThat(aTrip().after(new TripStep.Submit(late.minusDays(1)), "zhao").now().state())
        .isEqualTo(TripState.NOTICE);
  }

  @Test
  void nobody_leaves_before_the_permitted_day() {
    TripStep early = new TripStep.Depart(OUT.minusDays(1));
    assertThat(aTrip().at(TripState.APPROVED).refused(early, world("zhao")))
        .containsExactly(new DepartsTooEarly(OUT.minusDays(1), OUT));
  }

  @Test
  void no_permit_is_younger_than_the_departure() {
    TripStep late = new TripStep.Review(Level.FAO, Outcome.APPROVED, paper(OUT.plusDays(1)));
    assertThat(aTrip().at(TripState.FAO_REVIEW).refused(late, world("he")))
        .containsExactly(new PermitAfterDeparture(OUT.plusDays(1), OUT));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void whoever_had_a_hand_in_it_does_not_check_it_at_any_level(Level level) {
    TripFixture trip = aTrip().after(wish(mission()), "li").after(SUBMIT, "sun");
    trip.at(
        switch (level) {
          case UNIT -> TripState.NOTICE;
          case FINANCE -> TripState.UNIT_OK;
          case FAO -> TripState.FAO_REVIEW;
        });
    for (String maker : List.of("zhao", "li", "sun")) {
      assertThat(trip.refused(yes(level), world(maker))).containsExactly(new MakerIsChecker(maker));
    }
  }

  @Test
  void nobody_files_what_they_checked() {
    assertThat(aTrip().at(TripState.BUDGET_OK).refused(new TripStep.FileIt(), world("he")))
        .containsExactly(new MakerIsChecker("he"));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void every_level_may_give_it_back_or_say_no(Level level) {
    TripState before =
        switch (level) {
          case UNIT -> TripState.NOTICE;
          case FINANCE -> TripState.UNIT_OK;
          case FAO -> TripState.FAO_REVIEW;
        };
    Trip back = aTrip().at(before).after(review(level, Outcome.RETURNED), "he").now();
    assertThat(back.state()).isEqualTo(TripState.RETURNED_FOR_CHANGE);
    assertThat(back.allowed()).contains("submissions");
    Trip no = aTrip().at(before).after(review(level, Outcome.REJECTED), "he").now();
    assertThat(no.state()).isEqualTo(TripState.REJECTED);
    assertThat(no.allowed()).isEmpty();
  }

  @Test
  void what_comes_back_is_noticed_and_decided_anew() {
    Trip again =
        aTrip()
            .at(TripState.FAO_REVIEW)
            .after(review(Level.FAO, Outcome.RETURNED), "he")
            .after(SUBMIT, "zhao")
            .now();
    assertThat(again.state()).isEqualTo(TripState.NOTICE);
    assertThat(again.dossier().approvals()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = TripState.class,
      names = {"NOTICE", "UNIT_OK", "BUDGET_OK", "FAO_REVIEW", "APPROVED"})
  void a_change_before_it_leaves_lets_everything_begin_anew(TripState before) {
    Trip changed = aTrip().at(before).after(wish(to("PT", OUT, BACK)), "zhao").now();
    assertThat(changed.state()).isEqualTo(TripState.CHANGED);
    assertThat(changed.dossier()).isEqualTo(new Dossier(List.of("zhao"), null, List.of(), null));
    assertThat(changed.mission().route().countries()).containsExactly("PT");
  }

  @Test
  void a_change_or_an_end_says_that_the_permit_is_void_and_only_where_there_was_one() {
    TripFixture permitted = aTrip().at(TripState.APPROVED);
    TripStep end = new TripStep.Cancel(CancelReason.NO_VISA);
    TripPermitVoid gone = new TripPermitVoid("t", "ES", "tie-7");
    assertThat(permitted.said(end, "zhao"))
        .containsExactly(gone, new TripCancelled("t", CancelReason.NO_VISA, "zhao"));
    assertThat(permitted.said(wish(mission()), "zhao"))
        .containsExactly(gone, new TripChanged("t", mission(), 5, "zhao"));
    assertThat(aTrip().said(end, "zhao")).hasSize(1);
  }

  @Test
  void a_place_in_the_plan_is_free_again_when_a_trip_is_given_up_or_rejected() {
    assertThat(aTrip().now().place()).isEqualTo("11370200MB2800123X/2026/1");
    assertThat(aTrip().at(TripState.CLOSED).now().place()).isNotNull();
    TripStep end = new TripStep.Cancel(CancelReason.NO_LONGER_NEEDED);
    assertThat(aTrip().after(end, "zhao").now().place()).isNull();
    TripStep no = review(Level.UNIT, Outcome.REJECTED);
    assertThat(aTrip().at(TripState.NOTICE).after(no, "he").now().place()).isNull();
  }

  @Test
  void a_unit_that_owes_something_files_nothing() {
    UnitOwesReports owes = new UnitOwesReports("11370200MB2800123X", 1);
    World world = new World("zhao", TODAY, List.of(), List.of(owes), RULES);
    assertThat(aTrip().at(TripState.BUDGET_OK).refused(new TripStep.FileIt(), world))
        .containsExactly(owes);
  }

  @Test
  void every_fault_of_a_draft_is_told_at_once() {
    Refusal used = new PlanEntryUsed();
    TripStep.Change wrong = new TripStep.Change(to("XX", OUT, OUT.plusDays(9)), 7, List.of(used));
    assertThat(codes(TripFixture.reasons(Trip.draft("t", wrong, world("zhao")))))
        .containsExactly(
            "unknown-country", "trip-limit-exceeded", "trip-limit-exceeded", "plan-entry-used");
  }

  @Test
  void every_fault_of_a_permit_is_told_at_once() {
    TripStep permit = new TripStep.Review(Level.FAO, Outcome.APPROVED, paper(TODAY.plusDays(1)));
    World zhao = world("zhao", TripFixture.danger(Danger.Kind.RED));
    assertThat(codes(aTrip().at(TripState.FAO_REVIEW).refused(permit, zhao)))
        .containsExactly(
            "maker-is-checker", "day-has-not-come", "permit-after-departure", "country-at-red");
  }

  @Test
  void nothing_has_happened_on_a_day_that_has_not_come() {
    LocalDate tomorrow = TODAY.plusDays(1);
    DayHasNotCome future = new DayHasNotCome(tomorrow);
    assertThat(aTrip().refused(new TripStep.Submit(tomorrow), world("zhao"))).contains(future);
    assertThat(aTrip().at(TripState.APPROVED).refused(new TripStep.Depart(tomorrow), world("zhao")))
        .containsExactly(future);
    assertThat(
            aTrip()
                .at(TripState.DEPARTED)
                .refused(new TripStep.ComeBack(tomorrow, List.of("ES")), world("zhao")))
        .containsExactly(future);
    assertThat(
            aTrip()
                .at(TripState.RETURNED)
                .refused(new TripStep.HandPassportsIn(tomorrow), world("zhao")))
        .containsExactly(future);
  }

  @Test
  void what_comes_later_is_not_said_to_have_been_earlier() {
    TripStep before = new TripStep.ComeBack(OUT.minusDays(1), List.of("ES", "XX"));
    assertThat(codes(aTrip().at(TripState.DEPARTED).refused(before, world("zhao"))))
        .containsExactly("trip-days-out-of-order", "unknown-country");
    TripStep report = new TripStep.Report(BACK.minusDays(1), "file-15");
    assertThat(codes(aTrip().at(TripState.PASSPORTS_BACK).refused(report, world("zhao"))))
        .containsExactly("trip-days-out-of-order");
  }

  @Test
  void a_trip_that_comes_back_says_what_friends_and_auditors_ask() {
    assertThat(aTrip().at(TripState.DEPARTED).said(COME_BACK, "zhao"))
        .containsExactly(
            new TripEvent.TripReturned(
                "t",
                "ES",
                "tie-7",
                "Vigo",
                List.of("ES"),
                OUT,
                BACK,
                5,
                5,
                BACK.plusDays(7),
                BACK.plusDays(30),
                "zhao"));
  }

  @Test
  void a_late_report_and_late_passports_are_taken_and_say_so() {
    TripStep passports = new TripStep.HandPassportsIn(BACK.plusDays(8));
    assertThat(aTrip().at(TripState.RETURNED).said(passports, "zhao"))
        .containsExactly(
            new TripEvent.TripPassportsBack("t", BACK.plusDays(8), BACK.plusDays(7), true, "zhao"));
    TripStep report = new TripStep.Report(BACK.plusDays(30), "f");
    assertThat(aTrip().at(TripState.PASSPORTS_BACK).said(report, "zhao"))
        .containsExactly(
            new TripEvent.TripReported(
                "t", BACK.plusDays(30), BACK.plusDays(30), false, "f", "zhao"));
  }
}
