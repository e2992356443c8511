package org.waishi.friendship.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.country.CountryRow;
import org.waishi.friendship.country.CountryTable;
import org.waishi.friendship.country.RelationsCheck;
import org.waishi.platform.command.Origin;
import org.waishi.platform.load.Loads;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.table.desk.Intake;
import org.waishi.platform.web.problem.Fault;

/** Tables at the door. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.ADMIN, Role.OFFICER})
@Tag(name = "imports")
class ImportController {

  private final Imports imports;
  private final Loads.Kind<CountryRow> countries;
  private final RelationsCheck relations;
  private final CityImports cities;

  ImportController(
      Imports imports,
      Loads.Kind<CountryRow> countries,
      RelationsCheck relations,
      CityImports cities) {
    this.imports = imports;
    this.countries = countries;
    this.relations = relations;
    this.cities = cities;
  }

  @PostMapping(
      path = "/country-imports",
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(
      summary =
          "Takes in a table of countries, wholly or not at all; relations come in with a new country,"
              + " from an administrator, and are not changed by a table")
  ImportReport countries(
      @RequestBody TableFile table,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Caller caller,
      Origin by) {
    Intake<CountryRow> intake =
        new Intake<>(
            CountryTable.SHAPE,
            lines -> faults(lines, caller),
            CountryRow::iso2,
            rows -> countries.accept(rows, by));
    return imports.take(intake, new Imports.Upload(table, dryRun));
  }

  private List<Fault> faults(List<Line<CountryRow>> lines, Caller caller) {
    return Stream.concat(
            CountryTable.doubled(lines).stream(),
            relations.against(lines, caller.is(Role.ADMIN)).stream())
        .toList();
  }

  @PostMapping(
      path = "/city-imports",
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(summary = "Takes in cities with their historic ties; low confidence is skipped")
  CityImports.Report cities(
      @RequestBody TableFile table,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin by) {
    return cities.take(new Imports.Upload(table, dryRun), by);
  }
}
