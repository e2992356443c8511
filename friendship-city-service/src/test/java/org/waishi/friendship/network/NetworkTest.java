package org.waishi.friendship.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.network.Places.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.network.Network.Belonging;
import org.waishi.friendship.network.NetworkEvent.NetworkMemberAdded;
import org.waishi.friendship.network.NetworkEvent.NetworkMemberRemoved;
import org.waishi.friendship.network.Ruling.Effect;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

class NetworkTest {

  private static final Reason PORT = new Reason("海港城市", "sea port");

  static Definition from(String day) {
    return new Definition(
        LocalDate.parse(day),
        new Rule(List.of(), true, List.of()),
        List.of(new InstitutionKind("port", "港口", "port", 5)),
        null);
  }

  static Network maritime() {
    return after(Network.define("maritime", new Reason("海上", "sea"), from("2021-01-01")));
  }

  private static <S> S after(Decision<S> decision) {
    return ((Decision.Accepted<S>) decision).state();
  }

  private static List<String> codes(Decision<?> decision) {
    return ((Decision.Refused<?>) decision).reasons().stream().map(Refusal::code).toList();
  }

  private static Network asked(Effect effect) {
    return after(maritime().ask("c1", effect, TODAY, "because", "officer"));
  }

  @Test
  void a_ruling_holds_only_when_somebody_else_confirmed_it() {
    Network asked = asked(Effect.INCLUDE);
    assertThat(asked.ruling("c1", TODAY)).isEmpty();
    assertThat(codes(asked.decide("c1", true, "officer"))).containsExactly("maker-is-checker");
    Network confirmed = after(asked.decide("c1", true, "reviewer"));
    assertThat(confirmed.ruling("c1", TODAY).orElseThrow().effect()).isEqualTo(Effect.INCLUDE);
    assertThat(confirmed.ruling("c1", TODAY.minusDays(1))).isEmpty();
    assertThat(after(asked.decide("c1", false, "reviewer")).ruling("c1", TODAY)).isEmpty();
  }

  @Test
  void one_ruling_waits_for_a_city_at_a_time() {
    assertThat(codes(asked(Effect.INCLUDE).ask("c1", Effect.RULE, TODAY, "x", "anna")))
        .containsExactly("ruling-waits");
    assertThat(codes(maritime().decide("c1", true, "reviewer"))).containsExactly("no-ruling-waits");
  }

  @Test
  void a_later_ruling_takes_the_place_of_an_earlier_one_and_both_stay() {
    Network included = after(asked(Effect.INCLUDE).decide("c1", true, "reviewer"));
    Network again =
        after(
            after(included.ask("c1", Effect.RULE, TODAY.plusDays(9), "back", "officer"))
                .decide("c1", true, "reviewer"));
    assertThat(again.rulings()).hasSize(2);
    assertThat(again.ruling("c1", TODAY).orElseThrow().effect()).isEqualTo(Effect.INCLUDE);
    assertThat(again.ruling("c1", TODAY.plusDays(9)).orElseThrow().effect()).isEqualTo(Effect.RULE);
  }

  @Test
  void a_definition_begins_after_the_last_one_and_judges_the_days_from_then_on() {
    Definition later = from("2026-01-01");
    Network redefined = after(maritime().redefine(later));
    assertThat(redefined.on(LocalDate.of(2025, 12, 31))).contains(from("2021-01-01"));
    assertThat(redefined.on(LocalDate.of(2026, 1, 1))).contains(later);
    assertThat(redefined.on(LocalDate.of(2020, 12, 31))).isEmpty();
    assertThat(codes(redefined.redefine(from("2025-01-01"))))
        .containsExactly("definition-out-of-order");
    assertThat(redefined.redefine(later)).isEqualTo(Decision.unchanged(redefined));
  }

  @Test
  void a_count_says_who_came_and_who_went_and_a_repeated_one_nothing() {
    Network two =
        after(
            maritime()
                .enrol(
                    Map.of("c1", new Belonging("KR", PORT), "c2", new Belonging("JP", PORT)),
                    TODAY));
    Decision<Network> next =
        two.enrol(
            Map.of("c2", new Belonging("JP", PORT), "c3", new Belonging("US", PORT)),
            TODAY.plusDays(1));
    assertThat(((Decision.Accepted<Network>) next).facts())
        .containsExactly(
            new NetworkMemberRemoved("maritime", "c1", "KR", TODAY.plusDays(1)),
            new NetworkMemberAdded(
                "maritime", "c3", "US", TODAY.plusDays(1), PORT.zh(), PORT.en()));
    assertThat(after(next).enrolled())
        .extracting(Network.Enrolled::cityId)
        .containsExactly("c2", "c3");
    assertThat(
            two.enrol(
                Map.of("c1", new Belonging("KR", PORT), "c2", new Belonging("JP", PORT)), TODAY))
        .isEqualTo(Decision.unchanged(two));
  }

  @Test
  void a_network_knows_the_words_that_it_began_with() {
    Reason sea = new Reason("海上", "sea");
    Network redefined = after(maritime().redefine(from("2026-01-01")));
    assertThat(redefined.beganAs(sea, from("2021-01-01"))).isTrue();
    assertThat(redefined.beganAs(sea, from("2026-01-01"))).isFalse();
    assertThat(redefined.beganAs(PORT, from("2021-01-01"))).isFalse();
  }
}
