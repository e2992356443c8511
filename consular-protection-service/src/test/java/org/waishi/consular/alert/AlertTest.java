package org.waishi.consular.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waishi.consular.alert.AlertEvent.AlertChanged;
import org.waishi.consular.alert.AlertEvent.AlertLapsed;
import org.waishi.consular.alert.AlertEvent.AlertRaised;
import org.waishi.consular.alert.AlertRefusal.AlertHasLapsed;
import org.waishi.consular.alert.AlertRefusal.AlertHasNotEnded;
import org.waishi.consular.alert.AlertRefusal.EndBeforeStart;
import org.waishi.consular.alert.AlertRefusal.EndHasPassed;
import org.waishi.consular.country.UnknownCountry;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

class AlertTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final AlertSubject UZBEKISTAN =
      new AlertSubject("UZ", "Fergana", TODAY, "https://cs.mfa.gov.cn/1");

  private static AlertTerms until(AlertLevel level, LocalDate to) {
    return new AlertTerms(level, to, "谨慎前往", "Go with caution");
  }

  private static AlertTerms until(LocalDate to) {
    return until(AlertLevel.CAUTION, to);
  }

  private static Alert raised(LocalDate to) {
    return accepted(Alert.raise("a", UZBEKISTAN, until(to), TODAY)).state();
  }

  private static Decision.Accepted<Alert> accepted(Decision<Alert> decision) {
    return (Decision.Accepted<Alert>) decision;
  }

  private static List<Refusal> reasons(Decision<Alert> decision) {
    return ((Decision.Refused<Alert>) decision).reasons();
  }

  @Test
  void an_alert_is_raised_with_its_full_picture() {
    assertThat(accepted(Alert.raise("a", UZBEKISTAN, until(TODAY), TODAY)).facts())
        .containsExactly(AlertRaised.of("a", UZBEKISTAN, until(TODAY)));
  }

  @Test
  void every_fault_of_a_new_alert_is_told_at_once() {
    AlertSubject nowhere = new AlertSubject("XX", null, TODAY, "https://cs.mfa.gov.cn/1");
    LocalDate yesterday = TODAY.minusDays(1);
    assertThat(reasons(Alert.raise("a", nowhere, until(yesterday), TODAY)))
        .containsExactly(
            new UnknownCountry("XX"),
            new EndBeforeStart(TODAY, yesterday),
            new EndHasPassed(yesterday));
  }

  @Test
  void level_end_and_words_change_and_the_rest_stays() {
    AlertTerms worse = until(AlertLevel.DO_NOT_GO, TODAY.plusDays(30));
    Decision.Accepted<Alert> changed = accepted(raised(TODAY).change(worse, TODAY));
    assertThat(changed.facts()).containsExactly(AlertChanged.of("a", UZBEKISTAN, worse));
    assertThat(changed.state()).isEqualTo(new Alert("a", UZBEKISTAN, worse, false));
  }

  @Test
  void a_change_that_changes_nothing_says_nothing() {
    assertThat(accepted(raised(TODAY).change(until(TODAY), TODAY)).facts()).isEmpty();
  }

  @Test
  void an_alert_is_not_changed_to_end_in_the_past() {
    LocalDate yesterday = TODAY.minusDays(1);
    assertThat(reasons(raised(TODAY).change(until(yesterday), TODAY)))
        .containsExactly(new EndBeforeStart(TODAY, yesterday), new EndHasPassed(yesterday));
  }

  @Test
  void an_alert_holds_on_its_last_day_and_lapses_on_the_next() {
    Alert alert = raised(TODAY);
    assertThat(accepted(alert.lapseOn(TODAY)).facts()).isEmpty();
    assertThat(accepted(alert.lapseOn(TODAY.plusDays(1))).facts())
        .containsExactly(new AlertLapsed("a", "UZ", LapseReason.END_DATE_PASSED));
  }

  @Test
  void a_lapse_that_is_run_again_says_nothing() {
    Alert lapsed = accepted(raised(TODAY).lapseOn(TODAY.plusDays(9))).state();
    assertThat(accepted(lapsed.lapseOn(TODAY.plusDays(9))).facts()).isEmpty();
  }

  @Test
  void nobody_says_that_the_end_has_passed_before_it_has() {
    assertThat(reasons(raised(TODAY).lapse(LapseReason.END_DATE_PASSED, TODAY)))
        .containsExactly(new AlertHasNotEnded(TODAY));
    assertThat(accepted(raised(TODAY).lapse(LapseReason.DANGER_OVER, TODAY)).facts())
        .containsExactly(new AlertLapsed("a", "UZ", LapseReason.DANGER_OVER));
  }

  @Test
  void a_lapsed_alert_never_changes_again() {
    Alert lapsed = accepted(raised(TODAY).lapse(LapseReason.REPLACED, TODAY)).state();
    assertThat(reasons(lapsed.change(until(TODAY), TODAY)))
        .containsExactly(new AlertHasLapsed("a"));
    assertThat(reasons(lapsed.lapse(LapseReason.DANGER_OVER, TODAY)))
        .containsExactly(new AlertHasLapsed("a"));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"TAKE_CARE, YELLOW", "CAUTION, ORANGE", "DO_NOT_GO, RED"})
  void each_word_has_its_colour(AlertLevel level, CountryRisk risk) {
    assertThat(level.risk()).isEqualTo(risk);
  }
}
