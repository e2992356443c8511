package org.waishi.consular.trip.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.TripStep;
import org.waishi.consular.trip.TripStep.Level;
import org.waishi.consular.trip.TripStep.Outcome;
import org.waishi.consular.trip.Trips;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;

/** What others than its makers decide of a trip, each by a paper. */
@RestController
@RequestMapping("/api/v1/trips/{id}")
@Tag(name = "trips")
@RolesAllowed({Role.REVIEWER, Role.LEADER})
class TripReviewController {

  private final Trips trips;

  TripReviewController(Trips trips) {
    this.trips = trips;
  }

  @Schema(name = "TripAnswer")
  record Answer(@NotNull Outcome outcome, @NotNull @Valid Paper paper) {}

  @Schema(name = "TripViolationSettlement")
  record Settlement(@NotNull @Valid Paper paper) {}

  @PostMapping("/unit-reviews")
  @Operation(summary = "Note what the unit's leaders answered, once the public notice has run")
  ResponseEntity<TripView> reviewByUnit(Step step, @Valid @RequestBody Answer body) {
    return answered(step, Level.UNIT, body);
  }

  @PostMapping("/budget-opinions")
  @Operation(summary = "Note what the finance side answered")
  ResponseEntity<TripView> reviewBudget(Step step, @Valid @RequestBody Answer body) {
    return answered(step, Level.FINANCE, body);
  }

  @PostMapping("/fao-reviews")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Permit it, give it back or reject it")
  ResponseEntity<TripView> permit(Step step, @Valid @RequestBody Answer body) {
    return answered(step, Level.FAO, body);
  }

  @PostMapping("/violation-settlements")
  @Operation(summary = "Settle every open violation by a paper")
  ResponseEntity<TripView> settle(Step step, @Valid @RequestBody Settlement body) {
    return Answers.changed(trips.take(step, new TripStep.Settle(body.paper())), TripView::of);
  }

  private ResponseEntity<TripView> answered(Step step, Level level, Answer body) {
    TripStep review = new TripStep.Review(level, body.outcome(), body.paper());
    return Answers.changed(trips.take(step, review), TripView::of);
  }
}
