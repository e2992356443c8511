package org.waishi.friendship.honour.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.platform.table.RuleTables;

class HonourRulesTest {

  private final HonourRules rules = new HonourRules(RuleTables.shipped());

  private static HonourRule rule(String kind, String letters, int from, Integer seats) {
    return new HonourRule(
        LocalDate.of(from, 1, 1),
        kind,
        letters,
        "奖",
        "award",
        2000,
        2,
        Period.ofMonths(6),
        Period.ofMonths(3),
        seats,
        List.of(PersonKind.FOREIGNER),
        Decider.CITY,
        false,
        true);
  }

  @Test
  void the_qindao_award_has_twenty_seats_every_two_years() {
    HonourRule award = rules.of("qindao-award", 2026).orElseThrow();
    assertThat(award.seats()).isEqualTo(20);
    assertThat(award.inTurn(2026)).isTrue();
    assertThat(award.inTurn(2027)).isFalse();
    assertThat(award.inTurn(1998)).isFalse();
    assertThat(award.decider()).isEqualTo(Decider.CITY);
  }

  @Test
  void the_congress_decides_on_honorary_citizens_only() {
    assertThat(rules.all().stream().filter(HonourRule::congress).map(HonourRule::kind))
        .containsExactly("honorary-citizen");
  }

  @Test
  void province_and_friendship_association_decide_on_their_own_honours() {
    assertThat(rules.of("shandong-honorary-citizen", 2017).orElseThrow().decider())
        .isEqualTo(Decider.PROVINCE);
    assertThat(rules.of("friendship-envoy", 2017).orElseThrow().decider())
        .isEqualTo(Decider.CPAFFC);
  }

  @Test
  void a_session_goes_by_the_rule_that_holds_when_its_year_begins() {
    HonourPolicy policy =
        new HonourPolicy(List.of(rule("award", "QD-A", 2000, 20), rule("award", "QD-A", 2026, 30)));
    assertThat(policy.of("award", 2025).orElseThrow().seats()).isEqualTo(20);
    assertThat(policy.of("award", 2026).orElseThrow().seats()).isEqualTo(30);
    assertThat(policy.of("award", 1999)).isEmpty();
    assertThat(policy.of("other", 2026)).isEmpty();
  }

  @Test
  void a_session_is_open_for_some_time_around_its_year() {
    Window open = rules.of("qindao-award", 2026).orElseThrow().window(2026);
    assertThat(open).isEqualTo(new Window(LocalDate.of(2025, 7, 1), LocalDate.of(2027, 3, 31)));
    assertThat(open.contains(LocalDate.of(2027, 3, 31))).isTrue();
    assertThat(open.contains(LocalDate.of(2027, 4, 1))).isFalse();
  }

  @Test
  void the_qindao_award_is_given_on_six_grounds() {
    assertThat(rules.grounds("qindao-award", LocalDate.of(2026, 1, 1)))
        .containsExactlyInAnyOrder(
            "policy-advice",
            "investment-projects",
            "talent-training",
            "friendly-exchanges",
            "public-welfare",
            "other-contributions");
    assertThat(rules.grounds("qindao-award", LocalDate.of(1999, 12, 31))).isEmpty();
    assertThat(rules.grounds("friendship-envoy", LocalDate.of(2026, 1, 1))).isEmpty();
  }

  @Test
  void every_step_of_every_honour_has_its_body() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Bodies bodies = Bodies.of(RuleTables.shipped());
    assertThat(PersonKind.values())
        .allMatch(who -> bodies.at("fao-reviews", who.office().name(), day).isPresent());
    assertThat(Decider.values())
        .allMatch(who -> bodies.at("government-decisions", who.name(), day).isPresent());
    assertThat(bodies.at("background-checks", "", day)).isPresent();
    assertThat(bodies.at("congress-decisions", "", day)).isPresent();
  }

  @Test
  void a_body_that_was_renamed_answers_under_its_new_name_from_that_day_on() {
    Bodies bodies =
        new Bodies(
            List.of(
                new Body(LocalDate.of(2000, 1, 1), "step", null, "旧", "old"),
                new Body(LocalDate.of(2026, 5, 1), "step", null, "新", "new")));
    assertThat(bodies.at("step", "", LocalDate.of(2026, 4, 30)).orElseThrow().nameEn())
        .isEqualTo("old");
    assertThat(bodies.at("step", "", LocalDate.of(2026, 5, 1)).orElseThrow().nameEn())
        .isEqualTo("new");
    assertThat(bodies.at("step", "", LocalDate.of(1999, 1, 1))).isEmpty();
  }

  @Test
  void no_two_honours_share_their_numbers() {
    List<HonourRule> shared =
        List.of(rule("award", "QD-A", 2000, 20), rule("other", "QD-A", 2000, 20));
    assertThatThrownBy(() -> new HonourPolicy(shared)).hasMessageContaining("QD-A");
  }

  @Test
  void an_honour_is_in_turn_in_its_first_session_and_every_so_many_years_from_then() {
    HonourRule odd =
        new HonourRule(
            LocalDate.of(2000, 1, 1),
            "award",
            "QD-A",
            "奖",
            "award",
            2002,
            3,
            Period.ofMonths(6),
            Period.ofMonths(3),
            null,
            List.of(PersonKind.FOREIGNER),
            Decider.CITY,
            false,
            true);
    assertThat(odd.inTurn(2002)).isTrue();
    assertThat(odd.inTurn(2005)).isTrue();
    assertThat(odd.inTurn(2006)).isFalse();
    assertThat(odd.inTurn(1999)).isFalse();
  }
}
