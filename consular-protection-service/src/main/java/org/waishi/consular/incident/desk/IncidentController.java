package org.waishi.consular.incident.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.incident.Incident;
import org.waishi.consular.incident.Incidents;
import org.waishi.consular.incident.ReferredTo;
import org.waishi.consular.incident.closing.Findings;
import org.waishi.consular.incident.closing.ReopeningReason;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.incident.grading.GradeIncident;
import org.waishi.consular.incident.grading.GradingReason;
import org.waishi.consular.incident.reporting.LateReason;
import org.waishi.consular.incident.reporting.ReportKind;
import org.waishi.consular.incident.reporting.SendReport;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.argument.Creates;

/** How a case is reported, graded and worked on. */
@RestController
@RequestMapping("/api/v1/incidents")
@Tag(name = "incidents", description = "Cases of consular protection (领保案件)")
@RolesAllowed({Role.DUTY_OFFICER, Role.OFFICER})
class IncidentController {

  private final Incidents incidents;

  IncidentController(Incidents incidents) {
    this.incidents = incidents;
  }

  record NewGrading(
      @NotNull @Valid People counts, @Nullable Grade grade, @Nullable GradingReason reason) {

    GradeIncident wish() {
      return new GradeIncident(counts.counts(), grade, reason);
    }
  }

  record NewReport(
      @NotNull ReportKind to, @NotNull Instant sentAt, @Nullable LateReason lateReason) {

    SendReport wish() {
      return new SendReport(to, sentAt, lateReason);
    }
  }

  record NewFindings(
      @Schema(example = "0") @Min(0) int missing,
      @Schema(example = "0") @Min(0) int detained,
      @Schema(example = "0") @Min(0) int kidnapped,
      boolean othersSafe,
      boolean familyInformed,
      boolean instructionsAnswered,
      boolean costsSettled,
      boolean enterpriseDutiesDone) {

    Findings findings() {
      return new Findings(
          missing,
          detained,
          kidnapped,
          othersSafe,
          familyInformed,
          instructionsAnswered,
          costsSettled,
          enterpriseDutiesDone);
    }
  }

  record Referral(@NotNull ReferredTo to) {}

  record Reopening(@NotNull ReopeningReason reason) {}

  @PostMapping
  @Creates
  @RolesAllowed(Role.DUTY_OFFICER)
  @Operation(summary = "Report a case; it is graded at once")
  ResponseEntity<IncidentView> report(@Valid @RequestBody NewIncident body, Origin origin) {
    return Answers.created(
        incidents.report(body.account(), origin), IncidentView.at(incidents.now()));
  }

  @PostMapping("/{id}/gradings")
  @Operation(summary = "Grade again by new numbers, or by name with a reason")
  ResponseEntity<IncidentView> regrade(Step step, @Valid @RequestBody NewGrading body) {
    return changed(incidents.regrade(step, body.wish()));
  }

  @PostMapping("/{id}/reports")
  @Operation(summary = "Note a report that went up; a late one needs a reason")
  ResponseEntity<IncidentView> send(Step step, @Valid @RequestBody NewReport body) {
    return changed(incidents.send(step, body.wish()));
  }

  @PostMapping("/{id}/findings")
  @Operation(summary = "Note what is known of the conditions of closing")
  ResponseEntity<IncidentView> find(Step step, @Valid @RequestBody NewFindings body) {
    return changed(incidents.find(step, body.findings()));
  }

  @PostMapping("/{id}/referrals")
  @Operation(summary = "Refer what is not ours")
  ResponseEntity<IncidentView> refer(Step step, @Valid @RequestBody Referral body) {
    return changed(incidents.refer(step, body.to()));
  }

  @PostMapping("/{id}/reopenings")
  @Operation(summary = "Work on a closed case again")
  ResponseEntity<IncidentView> reopen(Step step, @Valid @RequestBody Reopening body) {
    return changed(incidents.reopen(step, body.reason()));
  }

  private ResponseEntity<IncidentView> changed(Result<Incident> result) {
    return Answers.changed(result, IncidentView.at(incidents.now()));
  }
}
