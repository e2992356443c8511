package org.waishi.apec.application.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.apec.application.ApplicationFacts;
import org.waishi.apec.application.CardApplication;
import org.waishi.apec.application.CardApplications;
import org.waishi.apec.paper.Sealing;
import org.waishi.apec.paper.ShownApplicant;
import org.waishi.platform.access.Unmasking;
import org.waishi.platform.access.Unmasking.Look;
import org.waishi.platform.access.Unmasking.Reason;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.problem.Rejection;

/**
 * Shows an applicant in clear to who may see the application anyway: by a permission that comes on
 * top of their role, for a reason, on record.
 */
@RestController
@RequestMapping("/api/v1/card-applications")
@Tag(name = "card-applications")
class UnmaskingController {

  private final CardApplications applications;
  private final Sealing sealing;
  private final Unmasking unmasking;

  UnmaskingController(CardApplications applications, Sealing sealing, Unmasking unmasking) {
    this.applications = applications;
    this.sealing = sealing;
    this.unmasking = unmasking;
  }

  @PostMapping("/{id}/unmaskings")
  @RolesAllowed({
    Role.ENTERPRISE,
    Role.WINDOW_CLERK,
    Role.OFFICER,
    Role.REVIEWER,
    Role.LEADER,
    Role.AUDITOR
  })
  @Operation(summary = "See the applicant in clear; the look is journalled first")
  ShownApplicant unmask(@PathVariable String id, @Valid @RequestBody Reason reason, Caller caller) {
    Stored<CardApplication> stored =
        applications.find(id, caller).orElseThrow(() -> Rejection.notFound().thrown());
    List<PersonalField> fields = stored.state().papers().given();
    List<String> names = fields.stream().map(Enum::name).toList();
    Look look = new Look(ApplicationFacts.KIND.name(), id, names);
    return unmasking.show(caller, look, reason, () -> sealing.inClear(stored.personal(), fields));
  }
}
