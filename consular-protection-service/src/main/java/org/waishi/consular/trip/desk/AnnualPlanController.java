package org.waishi.consular.trip.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.history.Happened;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.mission.Mission;
import org.waishi.consular.trip.quota.AnnualPlan;
import org.waishi.consular.trip.quota.AnnualPlans;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;
import org.waishi.platform.words.PublicWords;

/** The plans by which units travel: noted by reviewers, read by all of the office. */
@RestController
@RequestMapping("/api/v1/trip-plans")
@Tag(name = "trip-plans", description = "Annual plans of official trips (年度因公出国计划)")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
class AnnualPlanController {

  private static final TableExport<PlanView> TABLE =
      new TableExport<PlanView>()
          .column("id", PlanView::id)
          .column("unit", PlanView::unit)
          .column("unit_name", PlanView::unitName)
          .column("year", PlanView::year)
          .column("trips", PlanView::trips)
          .column("document_number", plan -> plan.paper().documentNumber());

  private final AnnualPlans plans;
  private final Journal journal;

  AnnualPlanController(AnnualPlans plans, Journal journal) {
    this.plans = plans;
    this.journal = journal;
  }

  @Schema(name = "NewTripPlan")
  record NewPlan(
      @Schema(example = "11370200MB2800123X") @NotNull @Pattern(regexp = Mission.UNIT) String unit,
      @Schema(example = "青岛市商务局") @NotBlank @PublicWords String unitName,
      @Schema(example = "2027") @Min(2000) @Max(2100) int year,
      @Schema(example = "4") @Min(1) @Max(1000) int trips,
      @NotNull @Valid Paper paper) {

    AnnualPlan.Approval approval() {
      return new AnnualPlan.Approval(unit, unitName, year, trips, paper);
    }
  }

  @Schema(name = "TripPlanRevision")
  record Revision(
      @Schema(example = "5") @Min(0) @Max(1000) int trips, @NotNull @Valid Paper paper) {}

  @Schema(name = "TripPlan")
  record PlanView(String id, String unit, String unitName, int year, int trips, Paper paper) {

    static PlanView of(Stored<AnnualPlan> stored) {
      AnnualPlan plan = stored.state();
      return new PlanView(
          plan.id(), plan.unit(), plan.unitName(), plan.year(), plan.trips(), plan.paper());
    }
  }

  @PostMapping
  @Creates
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Note for how many trips a unit may file in a year, by its paper")
  ResponseEntity<PlanView> approve(@Valid @RequestBody NewPlan body, Origin origin) {
    return Answers.created(plans.approve(body.approval(), origin), PlanView::of);
  }

  @PostMapping("/{id}/revisions")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Note another number, by its paper; trips that have a place keep it")
  ResponseEntity<PlanView> revise(Step step, @Valid @RequestBody Revision body) {
    return Answers.changed(plans.revise(step, body.trips(), body.paper()), PlanView::of);
  }

  @GetMapping
  @Operation(summary = "List plans by unit and year")
  ResponseEntity<Page<PlanView>> list(AnnualPlans.Wanted wanted, PageRequest page) {
    return Answers.page(plans.page(wanted, page), PlanView::of);
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<PlanView> exports(AnnualPlans.Wanted wanted) {
    return TABLE.sheet("trip-plans", plans.all(wanted).stream().map(PlanView::of).toList());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One plan")
  ResponseEntity<PlanView> one(@PathVariable String id) {
    return Answers.found(plans.find(id), PlanView::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "What happened to a plan, oldest first")
  List<Happened> history(@PathVariable String id) {
    Answers.found(plans.find(id), PlanView::of);
    return journal.of(id).stream().map(Happened::of).toList();
  }
}
