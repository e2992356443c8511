package org.waishi.consular.incident.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.incident.Incidents;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;

/** The steps of a case that need no words. */
@RestController
@RequestMapping("/api/v1/incidents/{id}")
@Tag(name = "incidents")
@RolesAllowed({Role.DUTY_OFFICER, Role.OFFICER})
class IncidentStepController {

  private final Incidents incidents;

  IncidentStepController(Incidents incidents) {
    this.incidents = incidents;
  }

  @PostMapping({
    "/verifications",
    "/confirmations",
    "/responses",
    "/stabilisations",
    "/aftercare",
    "/closures",
    "/archivals",
    "/false-reports"
  })
  @Operation(summary = "Take the next step; a closure and an archival have conditions")
  ResponseEntity<IncidentView> take(Step step) {
    return taken(step);
  }

  @PostMapping("/reviews")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Review a closed case; nobody reviews what they closed")
  ResponseEntity<IncidentView> review(Step step) {
    return taken(step);
  }

  private ResponseEntity<IncidentView> taken(Step step) {
    return Answers.changed(incidents.take(step), IncidentView.at(incidents.now()));
  }
}
