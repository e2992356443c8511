package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.agreement.AgreementFixture.DAY;
import static org.waishi.friendship.agreement.AgreementFixture.drafted;
import static org.waishi.friendship.agreement.AgreementFixture.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.agreement.AgreementEvent.AgreementExpired;
import org.waishi.friendship.agreement.AgreementEvent.AgreementExpiring;
import org.waishi.friendship.agreement.AgreementEvent.AgreementProlonged;
import org.waishi.friendship.agreement.reminder.ReminderPolicy;
import org.waishi.friendship.agreement.reminder.ReminderTable;
import org.waishi.platform.table.RuleTables;

/** What time does: the agreement holds from 2026-05-01 to 2031-05-01. */
class AgreementLifeTest {

  private static final LocalDate LAST = LocalDate.of(2031, 5, 1);

  @Test
  void its_end_is_announced_twelve_six_and_three_months_ahead_each_once() {
    AgreementFixture now = drafted().inForce();
    assertThat(now.agreement().validUntil()).isEqualTo(LAST);
    assertThat(months(now.lives(day("2030-04-30")))).isEmpty();
    now = now.lives(day("2030-05-01")).lives(day("2030-05-01")).lives(day("2030-10-31"));
    assertThat(now.agreement().state()).isEqualTo(AgreementState.EXPIRING);
    assertThat(months(now)).containsExactly(12);
    now = now.lives(day("2030-11-01")).lives(day("2031-01-31"));
    assertThat(months(now)).containsExactly(12, 6);
    now = now.lives(day("2031-02-01")).lives(LAST);
    assertThat(months(now)).containsExactly(12, 6, 3);
    assertThat(reminders(now)).extracting(AgreementExpiring::reminderId).doesNotHaveDuplicates();
  }

  @Test
  void a_run_that_was_missed_is_made_up_for_by_the_nearest_reminder() {
    AgreementFixture now = drafted().inForce().lives(day("2030-12-24"));
    assertThat(months(now)).containsExactly(6);
    assertThat(months(now.lives(day("2030-12-25")))).containsExactly(6);
  }

  @Test
  void a_run_for_a_day_ahead_says_reminders_and_ends_nothing() {
    AgreementFixture now = drafted().inForce();
    LocalDate ahead = LAST.plusYears(1);
    AgreementFixture ran =
        AgreementFixture.of(
            now.facts(), now.agreement().live(AgreementFixture.REMINDERS, ahead, DAY.plusDays(1)));
    assertThat(ran.agreement().state()).isEqualTo(AgreementState.EXPIRING);
    assertThat(months(ran)).containsExactly(3);
  }

  @Test
  void it_holds_on_its_last_day_and_is_over_on_the_next() {
    AgreementFixture now = drafted().inForce();
    assertThat(now.lives(LAST).agreement().state()).isEqualTo(AgreementState.EXPIRING);
    AgreementFixture over = now.lives(LAST.plusDays(1));
    assertThat(over.agreement().state()).isEqualTo(AgreementState.EXPIRED);
    assertThat(over.facts()).last().isInstanceOf(AgreementExpired.class);
    assertThat(over.lives(LAST.plusYears(9)).facts()).isEqualTo(over.facts());
  }

  @Test
  void one_that_goes_on_by_itself_begins_a_term_with_reminders_of_its_own() {
    AgreementFixture now = drafted(60, 12).inForce().lives(LAST);
    assertThat(reminders(now)).allMatch(AgreementExpiring::goesOn);
    now = now.lives(LAST.plusDays(1));
    assertThat(now.facts()).anyMatch(AgreementProlonged.class::isInstance);
    assertThat(now.agreement().validUntil()).isEqualTo(LAST.plusYears(1));
    assertThat(months(now)).containsExactly(3, 12);
    assertThat(now.agreement().state()).isEqualTo(AgreementState.EXPIRING);
  }

  @Test
  void an_old_one_entered_late_lives_through_all_its_terms_at_once() {
    AgreementFixture now = drafted(12, 12).inForce().lives(day("2040-01-01"));
    assertThat(now.agreement().validUntil()).isEqualTo(day("2040-05-01"));
    assertThat(months(now)).containsExactly(12, 6);
  }

  @Test
  void one_without_end_never_ends_and_is_never_announced() {
    AgreementFixture now = drafted(null, null).inForce().lives(day("2126-01-01"));
    assertThat(now.agreement().state()).isEqualTo(AgreementState.IN_FORCE);
    assertThat(now.agreement().validUntil()).isNull();
  }

  @Test
  void which_reminders_there_are_is_dated() {
    ReminderPolicy policy =
        new ReminderPolicy(
            List.of(rule("2000-01-01", 12), rule("2031-01-01", 9), rule("2031-01-01", 1)));
    assertThat(policy.due(LAST, day("2030-12-31"), null)).contains(12);
    assertThat(policy.due(LAST, day("2031-01-01"), 12)).contains(9);
    assertThat(policy.due(LAST, day("2031-05-01"), 9)).contains(1);
    assertThat(policy.due(LAST, day("1999-12-31"), null)).isEmpty();
    assertThat(ReminderTable.of(RuleTables.shipped()).rules())
        .extracting(ReminderPolicy.Rule::monthsAhead)
        .containsExactly(12, 6, 3);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static List<AgreementExpiring> reminders(AgreementFixture now) {
    return now.facts().stream()
        .filter(AgreementExpiring.class::isInstance)
        .map(AgreementExpiring.class::cast)
        .toList();
  }

  private static List<Integer> months(AgreementFixture now) {
    return reminders(now).stream().map(AgreementExpiring::monthsAhead).toList();
  }
}
