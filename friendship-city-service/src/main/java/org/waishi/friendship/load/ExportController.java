package org.waishi.friendship.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableFile;

/** Whole lists on their way out, as tables. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "exports")
class ExportController {

  private final CityExports cities;
  private final CountryExports countries;
  private final TieExports ties;

  ExportController(CityExports cities, CountryExports countries, TieExports ties) {
    this.cities = cities;
    this.countries = countries;
    this.ties = ties;
  }

  @GetMapping(
      path = "/cities/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "All cities with their historic ties, as a table that can be sent back")
  Sheet<CityExports.Row> cityTable(@RequestParam(required = false) @Nullable String country) {
    return cities.sheet(country);
  }

  @GetMapping(
      path = "/countries/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "All countries, as a table that can be sent back")
  Sheet<Country> countryTable(Countries.Filter filter) {
    return countries.sheet(filter);
  }

  @GetMapping(
      path = "/ties/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "All ties, as a table")
  Sheet<TieExports.Row> tieTable(Ties.Filter filter) {
    return ties.sheet(filter);
  }
}
