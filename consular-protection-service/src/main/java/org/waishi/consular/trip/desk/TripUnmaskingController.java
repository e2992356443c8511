package org.waishi.consular.trip.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.trip.Trip;
import org.waishi.consular.trip.TripFacts;
import org.waishi.consular.trip.Trips;
import org.waishi.consular.trip.delegation.Member;
import org.waishi.platform.access.Unmasking;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.problem.Rejection;

/**
 * Shows in clear who travels: to who may read the trip and has the permission {@link Role#UNMASK}
 * besides, for a reason, on record.
 */
@RestController
@RequestMapping("/api/v1/trips")
@Tag(name = "trips")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER})
class TripUnmaskingController {

  private final Trips trips;
  private final Unmasking unmasking;

  TripUnmaskingController(Trips trips, Unmasking unmasking) {
    this.trips = trips;
    this.unmasking = unmasking;
  }

  @Schema(name = "TripDelegation")
  record Delegation(List<Member> members) {}

  @PostMapping("/{id}/unmaskings")
  @Operation(summary = "Read who travels, for a written reason")
  Delegation unmask(
      @PathVariable String id, @Valid @RequestBody Unmasking.Reason reason, Caller caller) {
    Stored<Trip> stored = trips.find(id).orElseThrow(() -> Rejection.notFound().thrown());
    Unmasking.Look look =
        new Unmasking.Look(TripFacts.KIND.name(), id, List.of(PersonalField.ROSTER.name()));
    return unmasking.show(caller, look, reason, () -> new Delegation(trips.delegation(stored)));
  }
}
