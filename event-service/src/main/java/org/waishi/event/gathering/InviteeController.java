package org.waishi.event.gathering;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.security.Role;

/** Whom to ask to gatherings of friends. */
@RestController
@Tag(name = "Gatherings", description = "Gatherings of the city's friends 友人联谊")
@RequestMapping("/api/v1/gathering-invitees")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
class InviteeController {

  private final Invitees invitees;

  InviteeController(Invitees invitees) {
    this.invitees = invitees;
  }

  record Listed(List<Invitee> items) {}

  @GetMapping
  @Operation(summary = "Friends who hold an honour, by their ids")
  Listed list(@RequestParam(required = false) @Nullable String kind) {
    return new Listed(invitees.all(kind));
  }
}
