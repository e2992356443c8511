package org.waishi.friendship.load;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.country.Membership;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;

/** Countries as a table that can be taken in again. */
@Component
class CountryExports {

  private static final TableExport<Country> TABLE =
      new TableExport<Country>()
          .column("iso2", Country::iso2)
          .column("name_en", Country::nameEn)
          .column("name_zh", Country::nameZh)
          .column("diplomatic_relations_date", CountryExports::since)
          .column("sco_member", country -> level(country, "sco"))
          .column("rcep", country -> level(country, "rcep"))
          .column("brics", country -> level(country, "brics"))
          .column("apec_economy", country -> level(country, "apec"))
          .column("asean", country -> level(country, "asean"))
          .column("belt_road_mou", country -> level(country, "belt_road"))
          .column("eu", country -> level(country, "eu"))
          .column("abtc", CountryExports::abtc)
          .column("date_source", Country::dateSource)
          .column("notes", Country::notes);

  private final Countries countries;

  CountryExports(Countries countries) {
    this.countries = countries;
  }

  /** All that the filter finds. */
  Sheet<Country> sheet(Countries.Filter filter) {
    return TABLE.sheet("countries", countries.all(filter));
  }

  private static @Nullable String since(Country country) {
    return country.relations().isEmpty() ? null : country.relations().getFirst().from().text();
  }

  private static String level(Country country, String code) {
    return switch (found(country, code)) {
      case "member" -> "Y";
      case "partner" -> "N:partner";
      default -> "N";
    };
  }

  private static String abtc(Country country) {
    String level = found(country, "abtc");
    return level.isEmpty() ? "none" : level;
  }

  private static String found(Country country, String code) {
    return country.memberships().stream()
        .filter(membership -> membership.code().equals(code))
        .map(Membership::level)
        .findFirst()
        .orElse("");
  }
}
