package org.waishi.friendship.network.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.history.History;
import org.waishi.friendship.network.link.Organisation;
import org.waishi.friendship.network.transport.Route;
import org.waishi.friendship.network.transport.Routes;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;
import org.waishi.platform.words.PublicWords;

/** Sea routes and rail links at the door. */
@RestController
@RequestMapping("/api/v1/transport-routes")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "transport-routes")
class RouteController {

  private final Routes routes;
  private final History history;

  RouteController(Routes routes, History history) {
    this.routes = routes;
    this.history = history;
  }

  record NewRoute(
      @NotNull Route.Mode mode,
      @NotBlank @Schema(example = "home") String fromCity,
      @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String toCity,
      @NotNull @Valid Organisation carrier,
      @NotNull @Min(1) @Max(1000) @Schema(example = "2") Integer times,
      @NotNull Route.Per per,
      @NotNull @Schema(example = "2021-04-01") LocalDate validFrom,
      @Nullable @Schema(example = "2030-03-31") LocalDate validTo) {

    Route.Plan plan() {
      Route.Frequency often = new Route.Frequency(times, per);
      return new Route.Plan(mode, fromCity, toCity, carrier, often, validFrom, validTo);
    }
  }

  record RouteClosure(
      @NotNull @Schema(example = "2026-10-01") LocalDate on,
      @NotBlank @PublicWords @Schema(example = "航线停航") String why) {}

  @Schema(name = "RouteMistake")
  record Mistake(
      @NotBlank @Size(max = 200) @PublicWords @Schema(example = "与另一条记录重复") String reason) {}

  @PostMapping
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Enters a route; an end is a city of the register, or home")
  ResponseEntity<Route> open(@Valid @RequestBody NewRoute body, Origin by) {
    return Answers.created(routes.open(body.plan(), Command.of(by, body)), Stored::state);
  }

  @GetMapping
  @Operation(summary = "Lists routes")
  ResponseEntity<Page<Route>> list(PageRequest page, Routes.Filter filter) {
    return Answers.page(routes.page(filter, page), Stored::state);
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table, without what was withdrawn")
  Sheet<Route> exports(Routes.Filter filter) {
    List<Route> standing =
        routes.all(filter).stream().filter(route -> route.entered().counts()).toList();
    return RouteTable.EXPORT.sheet("transport-routes", standing);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows one route")
  ResponseEntity<Route> one(@PathVariable String id) {
    return Answers.found(routes.find(id), Stored::state);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(routes.find(id));
  }

  @PostMapping("/{id}/closures")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Notes that it does not run from a day on")
  ResponseEntity<Route> close(Step step, @Valid @RequestBody RouteClosure body) {
    return Answers.changed(routes.close(step, body.on(), body.why(), body), Stored::state);
  }

  @PostMapping("/{id}/withdrawals")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Takes out what was entered by mistake; not by whom it was")
  ResponseEntity<Route> withdraw(Step step, @Valid @RequestBody Mistake body) {
    return Answers.changed(routes.withdraw(step, body.reason()), Stored::state);
  }
}
