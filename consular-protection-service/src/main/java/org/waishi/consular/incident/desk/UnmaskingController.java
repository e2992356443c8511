package org.waishi.consular.incident.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.incident.Incident;
import org.waishi.consular.incident.IncidentFacts;
import org.waishi.consular.incident.Incidents;
import org.waishi.platform.access.Unmasking;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.problem.Rejection;

/**
 * Shows in clear what a case keeps sealed: to who may read the case and has the permission {@link
 * Role#UNMASK} besides, for a reason, on record.
 */
@RestController
@RequestMapping("/api/v1/incidents")
@Tag(name = "incidents")
@RolesAllowed({Role.DUTY_OFFICER, Role.OFFICER, Role.REVIEWER, Role.LEADER})
class UnmaskingController {

  private final Incidents incidents;
  private final Unmasking unmasking;

  UnmaskingController(Incidents incidents, Unmasking unmasking) {
    this.incidents = incidents;
    this.unmasking = unmasking;
  }

  record Unmasked(
      @Nullable String place,
      @Nullable String summary,
      @Nullable String informantName,
      @Nullable String informantPhone) {}

  @PostMapping("/{id}/unmaskings")
  @Operation(summary = "Read what is sealed, for a written reason")
  Unmasked unmask(
      @PathVariable String id, @Valid @RequestBody Unmasking.Reason reason, Caller caller) {
    Stored<Incident> stored = incidents.find(id).orElseThrow(() -> Rejection.notFound().thrown());
    List<String> fields =
        stored.personal().fields().keySet().stream().map(Enum::name).sorted().toList();
    Unmasking.Look look = new Unmasking.Look(IncidentFacts.KIND.name(), id, fields);
    return unmasking.show(caller, look, reason, () -> inClear(stored));
  }

  private Unmasked inClear(Stored<Incident> stored) {
    return new Unmasked(
        incidents.open(stored, PersonalField.WHEREABOUTS),
        incidents.open(stored, PersonalField.ACCOUNT),
        incidents.open(stored, PersonalField.NAME),
        incidents.open(stored, PersonalField.PHONE));
  }
}
