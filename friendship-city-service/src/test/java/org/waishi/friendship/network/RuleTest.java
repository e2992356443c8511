package org.waishi.friendship.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.network.Places.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.country.Membership;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.table.RuleTables;

class RuleTest {

  private static final Rule SCO =
      new Rule(List.of(new Rule.Accession("sco", "member")), false, List.of());

  @Test
  void the_rules_of_the_table_give_every_city_of_the_sample_the_networks_it_has() {
    Map<String, Country> countries = Places.sampleCountries();
    assertThat(Places.sampleCities()).hasSize(51);
    for (Places.Row row : Places.sampleCities()) {
      Country country = countries.get(row.city().iso2());
      List<String> belongs =
          StandardNetworks.lines(RuleTables.shipped()).stream()
              .filter(
                  line -> line.definition().rule().admits(row.city(), country, TODAY).isPresent())
              .map(StandardNetworks.Line::code)
              .toList();
      assertThat(belongs)
          .as(row.city().nameEn())
          .containsExactlyInAnyOrderElementsOf(row.networks());
    }
  }

  @Test
  void a_membership_counts_from_its_first_day_to_its_last() {
    Membership held =
        new Membership("sco", "member", PartialDate.of("2023-07"), PartialDate.of("2025-01-01"));
    Country country = Places.country("IR", "1971-08-16", held);
    assertThat(SCO.admits(country, LocalDate.of(2023, 6, 30))).isEmpty();
    assertThat(SCO.admits(country, LocalDate.of(2023, 7, 1))).isPresent();
    assertThat(SCO.admits(country, LocalDate.of(2024, 12, 31))).isPresent();
    assertThat(SCO.admits(country, LocalDate.of(2025, 1, 1))).isEmpty();
  }

  @Test
  void all_that_a_rule_asks_must_hold_and_the_reason_names_it() {
    Rule rule = new Rule(SCO.memberships(), true, List.of("RU"));
    Country member = Places.country("RU", "1949-10-03", Places.member("sco"));
    Country other = Places.country("KZ", "1992-01-03", Places.member("sco"));
    assertThat(rule.admits(Places.city("RU", "Inland", false), member, TODAY)).isEmpty();
    assertThat(rule.admits(Places.city("KZ", "Aktau", true), other, TODAY)).isEmpty();
    assertThat(rule.admits(Places.city("RU", "Port", true), member, TODAY))
        .contains(
            new Reason(
                "国家成员身份：sco member；走廊沿线国家；海港城市",
                "country is sco member; country on the corridor; sea port"));
  }
}
