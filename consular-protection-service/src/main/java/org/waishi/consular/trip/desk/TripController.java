package org.waishi.consular.trip.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.Dossier.RiskNote;
import org.waishi.consular.trip.TripStep;
import org.waishi.consular.trip.TripStep.CancelReason;
import org.waishi.consular.trip.Trips;
import org.waishi.consular.trip.delegation.Member;
import org.waishi.consular.trip.mission.Mission;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.argument.Creates;

/** How a trip is drafted, filed and followed. */
@RestController
@RequestMapping("/api/v1/trips")
@Tag(name = "trips", description = "Official trips abroad (因公临时出国)")
@RolesAllowed(Role.OFFICER)
class TripController {

  private final Trips trips;

  TripController(Trips trips) {
    this.trips = trips;
  }

  @Schema(name = "TripWish")
  record Wish(
      @NotNull @Valid Mission mission,
      @NotEmpty @Size(max = 100) List<@NotNull @Valid Member> delegation) {

    Trips.Wish wish() {
      return new Trips.Wish(mission, delegation);
    }
  }

  @Schema(name = "TripSubmission")
  record Submission(@NotNull LocalDate noticeOn) {}

  @Schema(name = "TripRiskNote")
  record SignedNote(
      @NotNull LocalDate on,
      @Schema(example = "file-14") @NotNull @Pattern(regexp = Paper.FILE) String fileId) {}

  @Schema(name = "TripDeparture")
  record Departure(@NotNull LocalDate on) {}

  @Schema(name = "TripReturn")
  record Return(@NotNull LocalDate on, @NotEmpty @Size(max = 20) List<@NotNull String> countries) {}

  @Schema(name = "TripPassportReturn")
  record PassportReturn(@NotNull LocalDate on) {}

  @Schema(name = "TripReport")
  record Report(
      @NotNull LocalDate on,
      @Schema(example = "file-15") @NotNull @Pattern(regexp = Paper.FILE) String fileId) {}

  @Schema(name = "TripCancellation")
  record Cancellation(@NotNull CancelReason reason) {}

  @PostMapping
  @Creates
  @Operation(summary = "Draft a trip on an entry of the unit's plan; who travels is sealed")
  ResponseEntity<TripView> draft(@Valid @RequestBody Wish body, Origin origin) {
    return Answers.created(trips.draft(body.wish(), origin), TripView::of);
  }

  @PostMapping("/{id}/changes")
  @Operation(summary = "Ask for other people, days or route; whatever was decided begins anew")
  ResponseEntity<TripView> change(Step step, @Valid @RequestBody Wish body) {
    return Answers.changed(trips.change(step, body.wish()), TripView::of);
  }

  @PostMapping("/{id}/submissions")
  @Operation(summary = "Note from which day the public notice stands; who travels is claimed")
  ResponseEntity<TripView> submit(Step step, @Valid @RequestBody Submission body) {
    return taken(step, new TripStep.Submit(body.noticeOn()));
  }

  @PostMapping("/{id}/filings")
  @Operation(summary = "File it with the office; not while the unit owes reports or settlements")
  ResponseEntity<TripView> file(Step step) {
    return taken(step, new TripStep.FileIt());
  }

  @PostMapping("/{id}/risk-notes")
  @Operation(summary = "Note that the unit signed that it knows the risk of a country at orange")
  ResponseEntity<TripView> noteRisk(Step step, @Valid @RequestBody SignedNote body) {
    return taken(step, new TripStep.NoteRisk(new RiskNote(body.on(), body.fileId())));
  }

  @PostMapping("/{id}/departures")
  @Operation(summary = "Note that it left; alerts are looked at once more")
  ResponseEntity<TripView> depart(Step step, @Valid @RequestBody Departure body) {
    return taken(step, new TripStep.Depart(body.on()));
  }

  @PostMapping("/{id}/returns")
  @Operation(summary = "Note that it is back, and where it really was; violations are found")
  ResponseEntity<TripView> comeBack(Step step, @Valid @RequestBody Return body) {
    return taken(step, new TripStep.ComeBack(body.on(), body.countries()));
  }

  @PostMapping("/{id}/passport-returns")
  @Operation(summary = "Note that its passports were handed in")
  ResponseEntity<TripView> handPassportsIn(Step step, @Valid @RequestBody PassportReturn body) {
    return taken(step, new TripStep.HandPassportsIn(body.on()));
  }

  @PostMapping("/{id}/reports")
  @Operation(summary = "Take its report")
  ResponseEntity<TripView> report(Step step, @Valid @RequestBody Report body) {
    return taken(step, new TripStep.Report(body.on(), body.fileId()));
  }

  @PostMapping("/{id}/closures")
  @Operation(summary = "Archive it; not while a violation is open")
  ResponseEntity<TripView> close(Step step) {
    return taken(step, new TripStep.Close());
  }

  @PostMapping("/{id}/cancellations")
  @Operation(summary = "Give it up before it leaves; its place in the plan is free again")
  ResponseEntity<TripView> cancel(Step step, @Valid @RequestBody Cancellation body) {
    return taken(step, new TripStep.Cancel(body.reason()));
  }

  private ResponseEntity<TripView> taken(Step step, TripStep wish) {
    return Answers.changed(trips.take(step, wish), TripView::of);
  }
}
