package org.waishi.friendship.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.country.CountryTable;
import org.waishi.platform.command.Origin;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.ImportReport;
import org.waishi.platform.table.Imports;

/** Tables at the door. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.ADMIN, Role.OFFICER})
@Tag(name = "imports")
class ImportController {

  private final Imports imports;
  private final Loads loads;
  private final CityImports cities;

  ImportController(Imports imports, Loads loads, CityImports cities) {
    this.imports = imports;
    this.loads = loads;
    this.cities = cities;
  }

  @PostMapping(path = "/country-imports", consumes = "text/csv", produces = "application/json")
  @Operation(summary = "Takes in a table of countries, wholly or not at all")
  ImportReport countries(
      @RequestBody byte[] csv, @RequestParam(defaultValue = "false") boolean dryRun, Origin by) {
    return imports.take(
        CountryTable.SHAPE,
        new Imports.Upload(csv, dryRun),
        CountryTable::doubled,
        rows -> loads.countries(rows, by));
  }

  @PostMapping(path = "/city-imports", consumes = "text/csv", produces = "application/json")
  @Operation(summary = "Takes in cities with their historic ties; low confidence is skipped")
  CityImports.Report cities(
      @RequestBody byte[] csv, @RequestParam(defaultValue = "false") boolean dryRun, Origin by) {
    return cities.take(new Imports.Upload(csv, dryRun), by);
  }
}
