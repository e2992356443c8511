package org.waishi.friendship.network.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.Networks;
import org.waishi.friendship.network.chart.Charts;
import org.waishi.friendship.network.chart.Gap;
import org.waishi.friendship.network.chart.GeoMap;
import org.waishi.friendship.network.chart.Growth;
import org.waishi.friendship.network.chart.Matrix;
import org.waishi.friendship.network.chart.Member;
import org.waishi.friendship.network.chart.OpenCountry;
import org.waishi.friendship.network.transport.Route;
import org.waishi.platform.command.Stored;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.problem.Rejection;

/** Networks are seen and measured here; {@code on} is the day, today when it is missing. */
@RestController
@RequestMapping("/api/v1/networks/{id}")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "networks")
class NetworkChartController {

  private final Networks networks;
  private final Charts charts;
  private final OfficeDay office;

  NetworkChartController(Networks networks, Charts charts, OfficeDay office) {
    this.networks = networks;
    this.charts = charts;
    this.office = office;
  }

  @GetMapping("/members")
  @Operation(summary = "Who belongs to it on a day, and why; only cities with an active tie")
  List<Member> members(
      @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return of(id, on, charts::members);
  }

  @GetMapping(
      path = "/members/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same as a table")
  Sheet<Member> memberTable(
      @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return ChartTables.MEMBERS.sheet(id + "-members", of(id, on, charts::members));
  }

  @GetMapping(path = "/map", produces = "application/geo+json")
  @Operation(summary = "Members as points and routes as lines (GeoJSON, RFC 7946)")
  GeoMap map(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return of(id, on, charts::map);
  }

  @GetMapping("/growth")
  @Operation(summary = "How it grew: who was a member at the end of each year")
  Growth growth(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return of(id, on, charts::growth);
  }

  @GetMapping(
      path = "/growth/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same as a table")
  Sheet<ChartTables.Joined> growthTable(
      @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return ChartTables.GROWTH.sheet(id + "-growth", ChartTables.joined(of(id, on, charts::growth)));
  }

  @GetMapping("/open-countries")
  @Operation(summary = "In which of its countries it has no member")
  List<OpenCountry> openCountries(
      @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return of(id, on, charts::openCountries);
  }

  @GetMapping(
      path = "/open-countries/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same as a table")
  Sheet<OpenCountry> openCountryTable(
      @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return ChartTables.OPEN_COUNTRIES.sheet(
        id + "-open-countries", of(id, on, charts::openCountries));
  }

  @GetMapping("/matrix")
  @Operation(summary = "Which kinds of institution are paired with each member, with coverage")
  Matrix matrix(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return of(id, on, charts::matrix);
  }

  @GetMapping(
      path = "/matrix/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same as a table, a row for each member and kind")
  Sheet<ChartTables.Paired> matrixTable(
      @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return ChartTables.MATRIX.sheet(id + "-matrix", ChartTables.paired(of(id, on, charts::matrix)));
  }

  @GetMapping("/gaps")
  @Operation(summary = "What is not paired yet, the worthiest first, with the reason line by line")
  List<Gap> gaps(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return of(id, on, charts::gaps);
  }

  @GetMapping(
      path = "/gaps/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same as a table")
  Sheet<Gap> gapTable(
      @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return ChartTables.GAPS.sheet(id + "-gaps", of(id, on, charts::gaps));
  }

  @GetMapping("/routes")
  @Operation(summary = "Sea routes and rail links between its members, and between them and us")
  List<Route> routes(
      @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return of(id, on, charts::routes);
  }

  @GetMapping(
      path = "/routes/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same as a table")
  Sheet<Route> routeTable(
      @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return RouteTable.EXPORT.sheet(id + "-routes", of(id, on, charts::routes));
  }

  private <T> T of(String id, @Nullable LocalDate on, BiFunction<Network, LocalDate, T> chart) {
    Network network =
        networks.find(id).map(Stored::state).orElseThrow(() -> Rejection.notFound().thrown());
    return chart.apply(network, on == null ? office.today() : on);
  }
}
