package org.waishi.friendship.honour.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HonourRulesTest {

  private final HonourRules rules = new HonourRules();

  private static HonourRule rule(String kind, String letters, int from, Integer seats) {
    return new HonourRule(
        LocalDate.of(from, 1, 1),
        kind,
        letters,
        "奖",
        "award",
        2000,
        2,
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
