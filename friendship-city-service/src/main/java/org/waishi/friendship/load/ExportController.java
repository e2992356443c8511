package org.waishi.friendship.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;

/** Whole lists on their way out, as tables; as JSON they are paged. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "exports")
class ExportController {

  private static final String CSV = "text/csv";

  private final CityExports cities;
  private final CountryExports countries;
  private final TieExports ties;

  ExportController(CityExports cities, CountryExports countries, TieExports ties) {
    this.cities = cities;
    this.countries = countries;
    this.ties = ties;
  }

  @GetMapping(path = "/cities/exports", produces = CSV)
  @Operation(summary = "All cities with their historic ties, as a table that can be sent back")
  ResponseEntity<byte[]> cityTable(@RequestParam(required = false) @Nullable String country) {
    return Answers.csv("cities.csv", cities.table(country));
  }

  @GetMapping(path = "/countries/exports", produces = CSV)
  @Operation(summary = "All countries, as a table that can be sent back")
  ResponseEntity<byte[]> countryTable(Countries.Filter filter) {
    return Answers.csv("countries.csv", countries.table(filter));
  }

  @GetMapping(path = "/ties/exports", produces = CSV)
  @Operation(summary = "All ties, as a table")
  ResponseEntity<byte[]> tieTable(Ties.Filter filter) {
    return Answers.csv("ties.csv", ties.table(filter));
  }
}
