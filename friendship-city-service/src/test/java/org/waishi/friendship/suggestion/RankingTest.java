package org.waishi.friendship.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.waishi.friendship.network.Places.TODAY;
import static org.waishi.friendship.network.Places.city;
import static org.waishi.friendship.network.Places.country;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.network.Places;
import org.waishi.friendship.network.worth.Line;
import org.waishi.friendship.network.worth.Weight;
import org.waishi.friendship.network.worth.WorthPolicy;
import org.waishi.friendship.network.worth.WorthTable;
import org.waishi.platform.table.RuleTables;

/** The order of candidates is open to see, the same for the same world, and never perverse. */
class RankingTest {

  static final WorthPolicy WORTH =
      WorthTable.read(RuleTables.shipped(), "tie-suggestions", Circumstances.CRITERIA);
  static final List<String> GAINS = Circumstances.CRITERIA.gains().stream().sorted().toList();
  static final List<String> WARNINGS = Circumstances.CRITERIA.warnings().stream().sorted().toList();

  static Candidate candidate(String name, String since, Map<String, Integer> values) {
    return new Candidate(name, city("VN", name, true), country("VN", since), Region.OTHER, values);
  }

  static List<String> order(List<Candidate> candidates) {
    return new Ranking(WORTH).of(candidates, TODAY).stream().map(Suggestion::cityId).toList();
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
