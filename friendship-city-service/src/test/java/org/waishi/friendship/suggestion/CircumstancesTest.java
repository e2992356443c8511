package org.waishi.friendship.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.network.Places.TODAY;
import static org.waishi.friendship.network.Places.city;
import static org.waishi.friendship.network.Places.country;
import static org.waishi.friendship.network.Places.member;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.anniversary.AnniversaryRules;
import org.waishi.friendship.anniversary.Reckoning;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.country.Membership;
import org.waishi.friendship.country.Period;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.StandardNetworks;
import org.waishi.friendship.network.tied.TiedCity;
import org.waishi.friendship.network.worth.Line;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.table.RuleTables;

/** What a day gives each city by, criterion after criterion. */
class CircumstancesTest {

  private static Circumstances world(List<TiedCity> tied, Map<String, Integer> grassRoots) {
    return world(tied, grassRoots, Set.of());
  }

  private static Circumstances world(
      List<TiedCity> tied, Map<String, Integer> grassRoots, Set<String> doNotGo) {
    List<Circumstances.Reach> networks =
        StandardNetworks.lines(RuleTables.shipped()).stream()
            .map(
                line ->
                    ((Decision.Accepted<Network>)
                            Network.define(line.code(), line.title(), line.definition()))
                        .state())
            .flatMap(network -> Circumstances.Reach.of(network, tied, TODAY).stream())
            .toList();
    Circumstances.Basis basis =
        new Circumstances.Basis(
            RegionTable.of(RuleTables.shipped()),
            new Reckoning(AnniversaryRules.of(RuleTables.shipped())));
    return new Circumstances(TODAY, networks, basis.lack(tied, TODAY), grassRoots, doNotGo, basis);
  }

  @Test
  void the_world_of_a_day_gives_each_criterion_its_value() {
    TiedCity busan =
        new TiedCity(
            "b", city("KR", "Busan", true), country("KR", "1992-08-24"), TieKind.SISTER, null);
    Candidate candidate =
        world(List.of(busan), Map.of("h", 2))
            .candidate(
                "h",
                city("VN", "Haiphong", true),
                country("VN", "1950-01-18", member("rcep"), member("belt_road")));
    assertThat(candidate.region().code()).isEqualTo("southeast-asia");
    assertThat(candidate.values())
        .isEqualTo(
            Map.of(
                "network", 2,
                "network-gap", 2,
                "port", 1,
                "grass-roots", 2,
                "anniversary", 0,
                "relations", 7,
                "belt-road", 1,
                "region", 10,
                "relations-downgraded", 0,
                "do-not-go", 0));
    Candidate incheon =
        world(List.of(busan), Map.of())
            .candidate("i", city("KR", "Ansan", false), country("KR", "1992-08-24"));
    assertThat(incheon.values()).containsEntry("region", 0).containsEntry("anniversary", 1);
    assertThat(incheon.values()).containsEntry("network-gap", 0).containsEntry("port", 0);
  }

  @Test
  void a_gap_is_filled_by_a_member_of_that_network_only() {
    TiedCity inland =
        new TiedCity("d", city("VN", "Dalat", false), country("VN", "1950"), TieKind.SISTER, null);
    Candidate haiphong =
        world(List.of(inland), Map.of())
            .candidate("h", city("VN", "Haiphong", true), country("VN", "1950", member("rcep")));
    assertThat(haiphong.values())
        .as("an inland city of a country outside the agreement fills neither gap")
        .containsEntry("network", 2)
        .containsEntry("network-gap", 2);
    TiedCity rcep =
        new TiedCity(
            "d",
            city("VN", "Dalat", false),
            country("VN", "1950", member("rcep")),
            TieKind.SISTER,
            null);
    assertThat(
            world(List.of(rcep), Map.of())
                .candidate("h", city("VN", "Haiphong", true), country("VN", "1950", member("rcep")))
                .values())
        .containsEntry("network-gap", 1);
  }

  @Test
  void downgraded_relations_and_an_alert_not_to_go_lower_a_city_and_are_printed() {
    Country sound = country("LT", "1991");
    Candidate before = world(List.of(), Map.of()).candidate("k", city("LT", "K", true), sound);
    Candidate warned =
        world(List.of(), Map.of(), Set.of("LT"))
            .candidate("k", city("LT", "K", true), downgraded(sound, "2021-11-21"));
    Candidate later =
        world(List.of(), Map.of())
            .candidate("k", city("LT", "K", true), downgraded(sound, TODAY.plusDays(1).toString()));
    assertThat(later.values()).isEqualTo(before.values());
    List<Suggestion> ranked = new Ranking(RankingTest.WORTH).of(List.of(warned), TODAY);
    assertThat(ranked.getFirst().lines())
        .extracting(Line::zh)
        .contains("外交关系降格：1 × -30 = -30", "“暂勿前往”安全提醒：1 × -40 = -40");
    assertThat(ranked.getFirst().lines())
        .extracting(Line::en)
        .contains(
            "diplomatic relations are downgraded: 1 × -30 = -30",
            "a security alert says not to go: 1 × -40 = -40");
    assertThat(ranked.getFirst().points())
        .isEqualTo(
            new Ranking(RankingTest.WORTH).of(List.of(before), TODAY).getFirst().points() - 70);
  }

  private static Country downgraded(Country country, String since) {
    return new Country(
        country.iso2(),
        country.nameEn(),
        country.nameZh(),
        country.relations(),
        country.memberships(),
        null,
        null,
        PartialDate.of(since),
        true);
  }

  @Test
  void a_country_that_has_left_the_belt_and_road_is_no_partner_of_it() {
    Membership left =
        new Membership(
            "belt_road", "partner", PartialDate.of("2019-03"), PartialDate.of("2023-12"));
    Map<String, Integer> values =
        world(List.of(), Map.of())
            .candidate("t", city("IT", "Turin", false), country("IT", "1970-11-06", left))
            .values();
    assertThat(values).containsEntry("belt-road", 0);
  }

  @Test
  void a_list_may_be_narrowed_to_a_network_that_would_admit_the_city() {
    Circumstances now = world(List.of(), Map.of());
    assertThat(now.admitted(null, city("VN", "Hue", false), country("VN", "1950"))).isTrue();
    assertThat(now.admitted("maritime", city("VN", "Vinh", true), country("VN", "1950"))).isTrue();
    assertThat(now.admitted("maritime", city("VN", "Hue", false), country("VN", "1950"))).isFalse();
    assertThat(now.admitted("nowhere", city("VN", "Vinh", true), country("VN", "1950"))).isFalse();
  }

  @Test
  void only_relations_that_last_and_the_right_membership_count() {
    Country rcep = country("TH", "1975", member("rcep"));
    Country once =
        new Country(
            "NR",
            "Nauru",
            "瑙鲁",
            List.of(
                new Period(PartialDate.of("1962"), PartialDate.of("1985")),
                new Period(PartialDate.of("2002-07"), null)),
            List.of(),
            null,
            null,
            null,
            false);
    assertThat(candidateOf(rcep).values()).containsEntry("belt-road", 0);
    assertThat(candidateOf(once).values()).containsEntry("relations", 2);
  }

  private static Candidate candidateOf(Country country) {
    return world(List.of(), Map.of()).candidate("x", city(country.iso2(), "X", true), country);
  }
}
