package org.waishi.friendship.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.network.Places.TODAY;
import static org.waishi.friendship.network.Places.city;
import static org.waishi.friendship.network.Places.country;
import static org.waishi.friendship.network.Places.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.Places;
import org.waishi.friendship.network.StandardNetworks;
import org.waishi.friendship.network.chart.TiedCity;
import org.waishi.friendship.network.worth.Line;
import org.waishi.friendship.network.worth.Weight;
import org.waishi.friendship.network.worth.WorthPolicy;
import org.waishi.friendship.network.worth.WorthTable;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.aggregate.Decision;

/** The order of candidates is open to see, the same for the same world, and never perverse. */
class RankingTest {

  private static final WorthPolicy WORTH = WorthTable.shipped("/rules/tie-suggestions.csv");
  private static final List<String> CRITERIA =
      WORTH.on(TODAY).stream().map(Weight::criterion).toList();

  private static Candidate candidate(String name, String since, Map<String, Integer> values) {
    return new Candidate(name, city("VN", name, true), country("VN", since), Region.OTHER, values);
  }

  private static List<String> order(List<Candidate> candidates) {
    return new Ranking(WORTH).of(candidates, TODAY).stream().map(Suggestion::cityId).toList();
  }

  private static Circumstances world(List<TiedCity> tied, Map<String, Integer> grassRoots) {
    List<Network> networks =
        StandardNetworks.shipped().stream()
            .map(
                line ->
                    ((Decision.Accepted<Network>)
                            Network.define(line.code(), line.title(), line.definition()))
                        .state())
            .toList();
    return new Circumstances(TODAY, networks, tied, grassRoots, RegionTable.shipped());
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
                "region", 10));
    Candidate incheon =
        world(List.of(busan), Map.of())
            .candidate("i", city("KR", "Ansan", false), country("KR", "1992-08-24"));
    assertThat(incheon.values()).containsEntry("region", 0).containsEntry("anniversary", 1);
    assertThat(incheon.values()).containsEntry("network-gap", 0).containsEntry("port", 0);
  }

  @Test
  void every_country_of_the_sample_lies_in_a_region() {
    RegionPolicy regions = RegionTable.shipped();
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

  @Property(tries = 300)
  void more_of_a_criterion_never_lowers_a_candidate(
      @ForAll("candidates") List<Candidate> all,
      @ForAll @IntRange(max = 7) int criterion,
      @ForAll @IntRange(min = 1, max = 5) int more,
      @ForAll @IntRange(max = 100) int which) {
    Candidate chosen = all.get(which % all.size());
    Map<String, Integer> values = new HashMap<>(chosen.values());
    values.merge(CRITERIA.get(criterion), more, Integer::sum);
    List<Candidate> changed = new ArrayList<>(all);
    changed.set(
        all.indexOf(chosen),
        new Candidate(chosen.cityId(), chosen.city(), chosen.country(), chosen.region(), values));
    assertThat(order(changed).indexOf(chosen.cityId()))
        .isLessThanOrEqualTo(order(all).indexOf(chosen.cityId()));
  }

  @Property(tries = 200)
  void the_same_candidates_stand_in_the_same_order_however_they_come(
      @ForAll("candidates") List<Candidate> all, @ForAll long seed) {
    List<Candidate> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(order(shuffled)).isEqualTo(order(all));
  }

  @Provide
  Arbitrary<List<Candidate>> candidates() {
    Arbitrary<Map<String, Integer>> values =
        Arbitraries.maps(Arbitraries.of(CRITERIA), Arbitraries.integers().between(0, 10));
    return Combinators.combine(Arbitraries.integers().between(1, 50), values)
        .as((number, of) -> candidate("city-" + number, "1950", of))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .uniqueElements(Candidate::cityId);
  }
}
