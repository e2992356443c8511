package org.waishi.consular.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.incident.Incidents.Take;
import org.waishi.platform.security.Role;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Precondition;
import org.waishi.platform.web.Answers;

/** The steps of a case that need no body. */
@RestController
@RequestMapping("/api/v1/incidents/{id}")
@Tag(name = "incidents")
@RolesAllowed({Role.DUTY_OFFICER, Role.OFFICER})
class IncidentStepController {

  private final Incidents incidents;

  IncidentStepController(Incidents incidents) {
    this.incidents = incidents;
  }

  @PostMapping("/verifications")
  @Operation(summary = "Begin to verify")
  ResponseEntity<IncidentView> verifications(
      @PathVariable String id, Precondition seen, Origin origin) {
    return take(id, IncidentStep.VERIFICATION, seen, origin);
  }

  @PostMapping("/confirmations")
  @Operation(summary = "Confirm")
  ResponseEntity<IncidentView> confirmations(
      @PathVariable String id, Precondition seen, Origin origin) {
    return take(id, IncidentStep.CONFIRMATION, seen, origin);
  }

  @PostMapping("/responses")
  @Operation(summary = "Begin to respond")
  ResponseEntity<IncidentView> responses(
      @PathVariable String id, Precondition seen, Origin origin) {
    return take(id, IncidentStep.RESPONSE, seen, origin);
  }

  @PostMapping("/stabilisations")
  @Operation(summary = "Call it stable")
  ResponseEntity<IncidentView> stabilisations(
      @PathVariable String id, Precondition seen, Origin origin) {
    return take(id, IncidentStep.STABILISATION, seen, origin);
  }

  @PostMapping("/aftercare")
  @Operation(summary = "Begin aftercare")
  ResponseEntity<IncidentView> aftercare(
      @PathVariable String id, Precondition seen, Origin origin) {
    return take(id, IncidentStep.AFTERCARE, seen, origin);
  }

  @PostMapping("/closures")
  @Operation(summary = "Close, if every condition holds")
  ResponseEntity<IncidentView> closures(@PathVariable String id, Precondition seen, Origin origin) {
    return take(id, IncidentStep.CLOSURE, seen, origin);
  }

  @PostMapping("/reviews")
  @Operation(summary = "Review")
  ResponseEntity<IncidentView> reviews(@PathVariable String id, Precondition seen, Origin origin) {
    return take(id, IncidentStep.REVIEW, seen, origin);
  }

  @PostMapping("/archivals")
  @Operation(summary = "Archive")
  ResponseEntity<IncidentView> archivals(
      @PathVariable String id, Precondition seen, Origin origin) {
    return take(id, IncidentStep.ARCHIVAL, seen, origin);
  }

  @PostMapping("/false-reports")
  @Operation(summary = "Call it a false report")
  ResponseEntity<IncidentView> falseReports(
      @PathVariable String id, Precondition seen, Origin origin) {
    return take(id, IncidentStep.FALSE_REPORT, seen, origin);
  }

  private ResponseEntity<IncidentView> take(
      String id, IncidentStep step, Precondition seen, Origin origin) {
    return Answers.changed(
        incidents.take(id, new Take(step), seen, origin),
        stored -> IncidentView.of(stored, incidents.now()));
  }
}
