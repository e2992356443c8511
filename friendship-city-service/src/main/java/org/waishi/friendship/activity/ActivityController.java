package org.waishi.friendship.activity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.activity.Activities.Activity;
import org.waishi.platform.command.Origin;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.problem.Rejection;

/** How alive ties are, at the door; for today unless another day is named. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "activity of ties")
class ActivityController {

  private static final TableExport<Activity> TABLE =
      new TableExport<Activity>()
          .column("tie_id", Activity::tieId)
          .column("city_id", Activity::cityId)
          .column("country", Activity::country)
          .column("state", Activity::state)
          .column("on", one -> one.score().on())
          .column("points", one -> one.score().points())
          .column("deeds", one -> one.score().contributions().size())
          .column("last_deed", one -> one.quiet().lastDeed())
          .column("quiet_since", one -> one.quiet().since())
          .column("quiet_too_long", one -> one.quiet().tooLong());

  private final Activities activities;
  private final OfficeDay office;

  ActivityController(Activities activities, OfficeDay office) {
    this.activities = activities;
    this.office = office;
  }

  @Schema(name = "ActivityRun")
  record Run(@NotNull @Schema(example = "2026-07-01") LocalDate on) {}

  @GetMapping("/ties/{id}/activity")
  @Operation(summary = "How alive a tie was on a day, with every contribution")
  Activity one(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on) {
    return activities.of(id, day(on)).orElseThrow(() -> Rejection.notFound().thrown());
  }

  @GetMapping("/tie-activities")
  @Operation(summary = "Every tie that stands, the liveliest first")
  List<Activity> list(@RequestParam(required = false) @Nullable LocalDate on) {
    return activities.all(day(on));
  }

  @GetMapping(
      path = "/tie-activities/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<Activity> exports(@RequestParam(required = false) @Nullable LocalDate on) {
    return TABLE.sheet("tie-activities", activities.all(day(on)));
  }

  @GetMapping("/dormant-ties")
  @Operation(summary = "Active ties with which nothing has happened for too long; changes none")
  List<Activity> dormant(@RequestParam(required = false) @Nullable LocalDate on) {
    return activities.dormant(day(on));
  }

  @GetMapping(
      path = "/dormant-ties/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<Activity> dormantExports(@RequestParam(required = false) @Nullable LocalDate on) {
    return TABLE.sheet("dormant-ties", activities.dormant(day(on)));
  }

  @PostMapping("/activity-runs")
  @RolesAllowed({Role.OFFICER, Role.ADMIN})
  @Operation(summary = "Hints at ties that were quiet on a day, each once; changes no tie")
  Activities.Report run(@Valid @RequestBody Run body, Origin by) {
    Answers.unless(office.against(body.on()));
    return activities.hint(day(body.on()), by);
  }

  private LocalDate day(@Nullable LocalDate wished) {
    LocalDate day = Objects.requireNonNullElse(wished, office.today());
    Answers.unless(activities.against(day));
    return day;
  }
}
