package org.waishi.friendship.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.waishi.friendship.network.Places.TODAY;
import static org.waishi.friendship.network.Places.city;
import static org.waishi.friendship.network.Places.country;
import static org.waishi.friendship.network.Places.member;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.waishi.friendship.network.Places;
import org.waishi.friendship.network.StandardNetworks;
import org.waishi.friendship.network.tied.TiedCity;
import org.waishi.friendship.network.worth.Line;
import org.waishi.friendship.network.worth.Weight;
import org.waishi.friendship.network.worth.WorthPolicy;
import org.waishi.friendship.network.worth.WorthTable;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.table.RuleTables;

/** The order of candidates is open to see, the same for the same world, and never perverse. */
class RankingTest {

  private static final WorthPolicy WORTH =
      WorthTable.read(RuleTables.shipped(), "tie-suggestions", Circumstances.CRITERIA);
  static final List<String> GAINS = Circumstances.CRITERIA.gains().stream().sorted().toList();
  static final List<String> WARNINGS = Circumstances.CRITERIA.warnings().stream().sorted().toList();

  static Candidate candidate(String name, String since, Map<String, Integer> values) {
    return new Candidate(name, city("VN", name, true), country("VN", since), Region.OTHER, values);
  }

  static List<String> order(List<Candidate> candidates) {
    return new Ranking(WORTH).of(candidates, TODAY).stream().map(Suggestion::cityId).toList();
  }

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
  void a_country_without_relations_is_never_suggested_however_good_its_city() {
    Candidate best = candidate("best", "", Map.of("port", 100));
    Candidate tomorrow = candidate("tomorrow", TODAY.plusDays(1).toString(), Map.of("port", 100));
    assertThat(order(List.of(best, tomorrow, candidate("poor", "1950", Map.of()))))
        .containsExactly("poor");
  }

  @Test
  void every_point_is_printed_with_its_criterion_in_both_languages() {
    Suggestion shown =
        new Ranking(WORTH)
            .of(List.of(candidate("a", "1950", Map.of("port", 1, "region", 4))), TODAY)
            .getFirst();
    assertThat(shown.points()).isEqualTo(20);
    assertThat(shown.lines()).extracting(Line::points).containsExactly(8, 12);
    assertThat(shown.lines().getFirst().zh()).isEqualTo("海港城市：1 × 8 = 8");
    assertThat(shown.lines().getFirst().en()).isEqualTo("sea port: 1 × 8 = 8");
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
    List<Suggestion> ranked = new Ranking(WORTH).of(List.of(warned), TODAY);
    assertThat(ranked.getFirst().lines())
        .extracting(Line::zh)
        .contains("外交关系降格：1 × -30 = -30", "“暂勿前往”安全提醒：1 × -40 = -40");
    assertThat(ranked.getFirst().lines())
        .extracting(Line::en)
        .contains(
            "diplomatic relations are downgraded: 1 × -30 = -30",
            "a security alert says not to go: 1 × -40 = -40");
    assertThat(ranked.getFirst().points())
        .isEqualTo(new Ranking(WORTH).of(List.of(before), TODAY).getFirst().points() - 70);
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
  void a_table_gives_no_weight_to_what_nobody_measures_and_none_of_the_wrong_sign() {
    assertThatIllegalStateException()
        .isThrownBy(() -> own("prot,8"))
        .withMessageContainingAll("waishi.rules.tie-suggestions=own.csv", "prot", "port");
    assertThatIllegalStateException()
        .isThrownBy(() -> own("port,-8"))
        .withMessageContaining("port: -8 (expected: a weight >= 0)");
    assertThatIllegalStateException()
        .isThrownBy(() -> own("do-not-go,8"))
        .withMessageContaining("do-not-go: 8 (expected: a weight <= 0)");
    assertThat(own("port,9").on(TODAY)).extracting(Weight::weight).containsExactly(9);
  }

  private static WorthPolicy own(String row) {
    String file = "valid_from,criterion,weight,name_zh,name_en\n2021-01-01," + row + ",中,en\n";
    RuleTables tables =
        new RuleTables(
            Map.of(
                "tie-suggestions",
                new RuleTables.Own(
                    "waishi.rules.tie-suggestions=own.csv",
                    file.getBytes(StandardCharsets.UTF_8))));
    return WorthTable.read(tables, "tie-suggestions", Circumstances.CRITERIA);
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
  void every_country_of_the_sample_lies_in_a_region() {
    RegionPolicy regions = RegionTable.of(RuleTables.shipped());
    assertThat(Places.sampleCountries().keySet())
        .filteredOn(iso2 -> !iso2.equals("CN"))
        .allSatisfy(
            iso2 -> assertThat(regions.of(iso2, TODAY)).as(iso2).isNotEqualTo(Region.OTHER));
  }

  @Test
  void weights_are_dated() {
    WorthPolicy policy =
        new WorthPolicy(
            List.of(
                new Weight(LocalDate.of(2021, 1, 1), "port", 8, "海港", "port"),
                new Weight(LocalDate.of(2026, 1, 1), "port", 3, "海港", "port")));
    assertThat(WorthPolicy.sum(policy.lines(Map.of("port", 1), LocalDate.of(2025, 12, 31))))
        .isEqualTo(8);
    assertThat(WorthPolicy.sum(policy.lines(Map.of("port", 1), TODAY))).isEqualTo(3);
    assertThat(policy.lines(Map.of("port", 1), LocalDate.of(2020, 1, 1))).isEmpty();
  }

  @Test
  void a_weight_may_switch_a_criterion_off_and_nothing_is_worth_less_than_nothing() {
    LocalDate day = LocalDate.of(2021, 1, 1);
    assertThat(new Weight(day, "port", 0, "海港", "port").weight()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> candidate("a", "1950", Map.of("port", -1)));
  }

  @Test
  void equals_stand_in_the_order_of_country_name_and_id_and_every_rank_is_given_once() {
    Candidate jp =
        new Candidate("3", city("JP", "B", true), country("JP", "1972"), Region.OTHER, Map.of());
    Candidate first =
        new Candidate("1", city("VN", "A", true), country("VN", "1950"), Region.OTHER, Map.of());
    Candidate second =
        new Candidate("2", city("VN", "A", true), country("VN", "1950"), Region.OTHER, Map.of());
    Candidate other =
        new Candidate("0", city("VN", "C", true), country("VN", "1950"), Region.OTHER, Map.of());
    assertThat(new Ranking(WORTH).of(List.of(other, second, first, jp), TODAY))
        .extracting(Suggestion::rank, Suggestion::cityId)
        .containsExactly(tuple(1, "3"), tuple(2, "1"), tuple(3, "2"), tuple(4, "0"));
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

  @Test
  void a_region_lacks_the_more_the_fewer_cities_are_tied_in_it() {
    LocalDate day = LocalDate.of(2021, 1, 1);
    RegionPolicy regions =
        new RegionPolicy(
            List.of(
                new Region(day, "east", "东", "east", List.of("JP")),
                new Region(day, "west", "西", "west", List.of("FR"))));
    assertThat(regions.lack(List.of("JP", "JP", "JP", "JP", "FR"), day))
        .isEqualTo(Map.of("east", 0, "west", 8, "other", 10));
    assertThat(regions.lack(List.of(), day)).isEqualTo(Map.of("east", 10, "west", 10, "other", 10));
  }
}
