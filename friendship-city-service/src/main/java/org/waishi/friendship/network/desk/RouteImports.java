package org.waishi.friendship.network.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.intake.RowIntake;
import org.waishi.friendship.intake.RowRules;
import org.waishi.friendship.network.desk.RouteTable.Row;
import org.waishi.friendship.network.transport.RouteRefusal;
import org.waishi.friendship.network.transport.Routes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.id.Ids;
import org.waishi.platform.load.Loads;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.web.problem.Fault;

/** Tables of sea routes and rail links. */
@RestController
@RequestMapping("/api/v1/transport-route-imports")
@RolesAllowed(Role.OFFICER)
@Tag(name = "imports")
class RouteImports implements RowRules<Row, Routes.Past> {

  private final RowIntake.Kind<Row, Routes.Past> intake;
  private final Routes routes;

  RouteImports(RowIntake intake, Loads loads, Routes routes) {
    this.intake =
        intake.kind(
            RouteTable.SHAPE,
            loads.kind("transport-routes", Routes.Past.class, Routes.Past::id, routes::bringIn));
    this.routes = routes;
  }

  @PostMapping(
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(summary = "Takes in routes, closed ones too, wholly or not at all")
  ImportReport take(
      @RequestBody TableFile table,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin by) {
    return intake.take(this, new Imports.Upload(table, dryRun), by);
  }

  @Override
  public String derived(Row row) {
    var body = row.body();
    return Ids.derived(
        "transport-route-row",
        body.mode().name(),
        body.fromCity(),
        body.toCity(),
        body.carrier().zh(),
        body.carrier().en(),
        body.validFrom().toString());
  }

  @Override
  public Optional<Row> find(String id) {
    return routes.find(id).map(Stored::state).map(Row::of);
  }

  @Override
  public String place(Row row) {
    return derived(row);
  }

  @Override
  public List<Fault> against(Row row) {
    return routes.against(row.body().plan(), row.ending()).stream()
        .map(refusal -> Fault.refused(0, column(refusal, row), refusal))
        .toList();
  }

  @Override
  public Routes.Past told(Row row) {
    return new Routes.Past(derived(row), row.body().plan(), row.ending());
  }

  private static String column(Refusal refusal, Row row) {
    return switch (refusal) {
      case RouteRefusal.UnknownEnd(var end) -> end(end, row);
      case RouteRefusal.NoPortAtTheEnd(var end) -> end(end, row);
      case RouteRefusal.RouteToItself _ -> "to_city";
      default -> row.ending() == null ? "valid_to" : "closed_on";
    };
  }

  private static String end(String city, Row row) {
    return city.equals(row.body().fromCity()) ? "from_city" : "to_city";
  }
}
