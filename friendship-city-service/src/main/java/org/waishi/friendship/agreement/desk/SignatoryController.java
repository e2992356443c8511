package org.waishi.friendship.agreement.desk;

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
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.AgreementEvolution;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.agreement.signing.SealedNames;
import org.waishi.platform.access.Unmasking;
import org.waishi.platform.command.Stored;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.problem.Rejection;

/** Shows who signed an agreement: by a permission of its own, for a reason, on record. */
@RestController
@RequestMapping("/api/v1/agreements/{id}")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER})
@Tag(name = "agreements")
class SignatoryController {

  private final Agreements agreements;
  private final SealedNames names;
  private final Unmasking unmasking;

  SignatoryController(Agreements agreements, SealedNames names, Unmasking unmasking) {
    this.agreements = agreements;
    this.names = names;
    this.unmasking = unmasking;
  }

  @PostMapping("/unmaskings")
  @Operation(summary = "See who signed and who witnessed it, for a written reason")
  SealedNames.Signatories unmask(
      @PathVariable String id, @Valid @RequestBody Unmasking.Reason reason, Caller caller) {
    Stored<Agreement> stored = agreements.find(id).orElseThrow(() -> Rejection.notFound().thrown());
    Unmasking.Look look =
        new Unmasking.Look(AgreementEvolution.KIND.name(), id, List.of("ACCOUNT"));
    return unmasking.show(caller, look, reason, () -> names.inClear(stored.personal()));
  }
}
