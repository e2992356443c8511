package org.waishi.friendship.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.intake.RowIntake;
import org.waishi.friendship.intake.RowRules;
import org.waishi.friendship.load.TieTable.Row;
import org.waishi.friendship.tie.Background;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Origin;
import org.waishi.platform.load.Loads;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.web.problem.Fault;

/** Tables of ties from before this register, grass-roots ties among them. */
@RestController
@RequestMapping("/api/v1/tie-imports")
@RolesAllowed({Role.ADMIN, Role.OFFICER})
@Tag(name = "imports")
class TieImports implements RowRules<Row, Tie.Historic> {

  private final RowIntake.Kind<Row, Tie.Historic> intake;
  private final Ties ties;
  private final Cities cities;
  private final HistoricRules historic;

  TieImports(
      RowIntake intake,
      Loads.Kind<Tie.Historic> loads,
      Ties ties,
      Cities cities,
      HistoricRules historic) {
    this.intake = intake.kind(TieTable.SHAPE, loads);
    this.ties = ties;
    this.cities = cities;
    this.historic = historic;
  }

  @PostMapping(
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(summary = "Takes in ties from before this register, wholly or not at all")
  ImportReport take(
      @RequestBody TableFile table,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin by) {
    return intake.take(this, new Imports.Upload(table, dryRun), by);
  }

  @Override
  public String derived(Row row) {
    return Ties.historicId(told(row));
  }

  @Override
  public Optional<Row> find(String id) {
    return ties.find(id).map(there -> Row.of(id, there.state()));
  }

  @Override
  public String place(Row row) {
    boolean takes = row.kind().takesPlace() && row.state() == TieState.ACTIVE;
    return takes ? "city " + row.cityId() : RowRules.super.place(row);
  }

  @Override
  public List<Fault> against(Row row) {
    List<Fault> faults = new ArrayList<>();
    if (cities.find(row.cityId()).isEmpty()) {
      faults.add(Fault.of("city_id", "unknown-city").with("cityId", row.cityId()));
    } else {
      faults.addAll(
          historic.against(told(row), new HistoricRules.Columns("city_id", "city_id", "kind")));
    }
    if (row.state() != TieState.ACTIVE) {
      faults.add(Fault.of("state", "state-not-importable").with("state", row.state().name()));
    }
    return faults;
  }

  @Override
  public Tie.Historic told(Row row) {
    String country = cities.find(row.cityId()).map(city -> city.state().iso2()).orElse("");
    Background known =
        new Background(
            row.known().networks(),
            row.known().source(),
            row.known().notes(),
            List.of(),
            row.between());
    return new Tie.Historic(row.cityId(), country, row.kind(), row.established(), known);
  }
}
