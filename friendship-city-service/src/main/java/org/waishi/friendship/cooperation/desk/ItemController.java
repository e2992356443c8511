package org.waishi.friendship.cooperation.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.cooperation.CooperationItems;
import org.waishi.friendship.history.History;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;

/** Cooperation items come in here, and are read. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "cooperation items")
class ItemController {

  private final CooperationItems items;
  private final Ties ties;
  private final History history;
  private final ItemViews views;
  private final OfficeDay office;

  ItemController(
      CooperationItems items, Ties ties, History history, ItemViews views, OfficeDay office) {
    this.items = items;
    this.ties = ties;
    this.history = history;
    this.views = views;
    this.office = office;
  }

  @Schema(name = "MilestoneRun")
  record Run(@NotNull @Schema(example = "2026-07-01") LocalDate on) {}

  @Schema(name = "MilestoneRunReport")
  record Report(@Schema(example = "2") int overdueItems) {}

  @PostMapping("/cooperation-items")
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Proposes a project with a tie that lives")
  ResponseEntity<ItemView> propose(@Valid @RequestBody NewItem body, Origin by) {
    String country = ties.find(body.tieId()).orElseThrow().state().country();
    return Answers.created(items.propose(Command.of(by, body), body.plan(country)), views::of);
  }

  @GetMapping("/cooperation-items")
  @Operation(
      summary =
          "Lists projects with their milestones as they stand today; flagged are those of ties that "
              + "were suspended or ended")
  ResponseEntity<Page<ItemView>> list(PageRequest page, CooperationItems.Filter filter) {
    return Answers.page(items.page(filter, page), views::of);
  }

  @GetMapping(
      path = "/cooperation-items/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<ItemView> exports(CooperationItems.Filter filter) {
    List<ItemView> all = items.all(filter).stream().map(views::of).toList();
    return ItemTable.EXPORT.sheet("cooperation-items", all);
  }

  @GetMapping("/cooperation-items/{id}")
  @Operation(summary = "Shows one project")
  ResponseEntity<ItemView> one(@PathVariable String id) {
    return Answers.found(items.find(id), views::of);
  }

  @GetMapping("/cooperation-items/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(items.find(id));
  }

  @PostMapping("/milestone-runs")
  @RolesAllowed({Role.OFFICER, Role.ADMIN})
  @Operation(summary = "Says milestones to be overdue whose day had gone by on a day, each once")
  Report run(@Valid @RequestBody Run body, Origin by) {
    Answers.unless(office.against(body.on()));
    return new Report(items.overdue(body.on(), by));
  }
}
