package org.waishi.consular.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.history.Happened;
import org.waishi.consular.incident.Incident.GradeIncident;
import org.waishi.consular.incident.Incident.ReportIncident;
import org.waishi.consular.incident.Incident.SendReport;
import org.waishi.consular.incident.Incidents.Account;
import org.waishi.consular.incident.Incidents.Refer;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.outbox.Journal;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.security.Unmasking;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Precondition;
import org.waishi.platform.store.Result;
import org.waishi.platform.store.Stored;
import org.waishi.platform.web.Answers;
import org.waishi.platform.web.Creates;
import org.waishi.platform.web.Page;
import org.waishi.platform.web.Rejection;

/** Cases as clients see them. Every reading of a case is journalled. */
@RestController
@RequestMapping("/api/v1/incidents")
@Tag(name = "incidents", description = "Cases of consular protection (领保案件)")
@RolesAllowed({Role.DUTY_OFFICER, Role.OFFICER})
class IncidentController {

  private final Incidents incidents;
  private final CaseReadings readings;
  private final Unmasking unmasking;
  private final Journal journal;

  IncidentController(
      Incidents incidents, CaseReadings readings, Unmasking unmasking, Journal journal) {
    this.incidents = incidents;
    this.readings = readings;
    this.unmasking = unmasking;
    this.journal = journal;
  }

  record People(
      @Min(0) int dead,
      @Min(0) int injured,
      @Min(0) int missing,
      @Min(0) int detained,
      @Min(0) int kidnapped,
      @Min(0) int evacuated) {

    Counts counts() {
      return new Counts(dead, injured, missing, detained, kidnapped, evacuated);
    }
  }

  record NewIncident(
      @NotNull IncidentKind kind,
      @Schema(example = "TH") @NotBlank String country,
      @Schema(example = "Bangkok") @NotBlank @Size(max = 200) String place,
      @NotNull Instant happenedAt,
      @NotNull Instant learnedAt,
      @NotNull @Valid People counts,
      @NotBlank @Size(max = 4000) String summary,
      @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 100) String informantName,
      @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 40) String informantPhone) {

    Account account() {
      return new Account(
          new ReportIncident(country, kind, happenedAt, learnedAt, counts.counts()), sealed());
    }

    private Map<PersonalField, String> sealed() {
      Map<PersonalField, String> all = new EnumMap<>(PersonalField.class);
      all.put(PersonalField.ADDRESS, place);
      all.put(PersonalField.HEALTH, summary);
      if (informantName != null) {
        all.put(PersonalField.NAME, informantName);
      }
      if (informantPhone != null) {
        all.put(PersonalField.PHONE, informantPhone);
      }
      return all;
    }
  }

  record NewGrading(
      @NotNull @Valid People counts, @Nullable Grade grade, @Nullable GradingReason reason) {}

  record NewReport(
      @NotNull ReportKind to, @NotNull Instant sentAt, @Nullable LateReason lateReason) {}

  record NewFindings(
      @Min(0) int missing,
      @Min(0) int detained,
      @Min(0) int kidnapped,
      boolean familyInformed,
      boolean instructionsAnswered,
      boolean costsSettled,
      boolean enterpriseDutiesDone) {

    Findings findings() {
      return new Findings(
          missing,
          detained,
          kidnapped,
          familyInformed,
          instructionsAnswered,
          costsSettled,
          enterpriseDutiesDone);
    }
  }

  record Referral(@NotNull ReferredTo to) {}

  record Unmasked(
      @Nullable String place,
      @Nullable String summary,
      @Nullable String informantName,
      @Nullable String informantPhone) {}

  @PostMapping
  @Creates
  @RolesAllowed(Role.DUTY_OFFICER)
  @Operation(summary = "Report a case; it is graded at once")
  ResponseEntity<IncidentView> report(@Valid @RequestBody NewIncident body, Origin origin) {
    return Answers.created(incidents.report(body.account(), origin), this::view);
  }

  @PostMapping("/{id}/gradings")
  @Operation(summary = "Grade again by new numbers, or by name with a reason")
  ResponseEntity<IncidentView> regrade(
      @PathVariable String id,
      @Valid @RequestBody NewGrading body,
      Precondition seen,
      Origin origin) {
    GradeIncident wish = new GradeIncident(body.counts().counts(), body.grade(), body.reason());
    return changed(incidents.regrade(id, wish, seen, origin));
  }

  @PostMapping("/{id}/reports")
  @Operation(summary = "Note a report that went up; a late one needs a reason")
  ResponseEntity<IncidentView> send(
      @PathVariable String id, @Valid @RequestBody NewReport body, Precondition seen, Origin by) {
    SendReport wish = new SendReport(body.to(), body.sentAt(), body.lateReason());
    return changed(incidents.send(id, wish, seen, by));
  }

  @PostMapping("/{id}/findings")
  @Operation(summary = "Note what is known of the conditions of closing")
  ResponseEntity<IncidentView> find(
      @PathVariable String id, @Valid @RequestBody NewFindings body, Precondition seen, Origin by) {
    return changed(incidents.find(id, body.findings(), seen, by));
  }

  @PostMapping("/{id}/referrals")
  @Operation(summary = "Refer what is not ours")
  ResponseEntity<IncidentView> refer(
      @PathVariable String id, @Valid @RequestBody Referral body, Precondition seen, Origin by) {
    return changed(incidents.refer(id, new Refer(body.to()), seen, by));
  }

  @PostMapping("/{id}/unmaskings")
  @RolesAllowed(Role.UNMASK)
  @Operation(summary = "Read what is sealed, for a written reason")
  Unmasked unmask(
      @PathVariable String id, @Valid @RequestBody Unmasking.Reason reason, Caller caller) {
    Stored<Incident> stored = found(id);
    List<String> fields =
        stored.personal().fields().keySet().stream().map(Enum::name).sorted().toList();
    return unmasking.show(
        caller,
        new Unmasking.Look("consular.incident", id, fields),
        reason,
        () -> unmasked(stored));
  }

  @GetMapping
  @Operation(summary = "List cases by state, country and grade")
  ResponseEntity<Page<IncidentView>> list(
      Incidents.Wanted wanted, PageRequest page, Caller caller, HttpServletRequest request) {
    readings.note(caller, "list", "list", request.getRemoteAddr());
    return Answers.page(incidents.page(wanted, page), this::view);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One case")
  ResponseEntity<IncidentView> one(
      @PathVariable String id, Caller caller, HttpServletRequest request) {
    readings.note(caller, found(id).id(), "case", request.getRemoteAddr());
    return Answers.found(incidents.find(id), this::view);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "What happened to a case, oldest first")
  List<Happened> history(@PathVariable String id, Caller caller, HttpServletRequest request) {
    readings.note(caller, found(id).id(), "history", request.getRemoteAddr());
    return journal.of(id).stream().map(Happened::of).toList();
  }

  private Stored<Incident> found(String id) {
    return incidents.find(id).orElseThrow(() -> Rejection.notFound().thrown());
  }

  private ResponseEntity<IncidentView> changed(Result<Incident> result) {
    return Answers.changed(result, this::view);
  }

  private IncidentView view(Stored<Incident> stored) {
    return IncidentView.of(stored, incidents.now());
  }

  private Unmasked unmasked(Stored<Incident> stored) {
    return new Unmasked(
        incidents.open(stored, PersonalField.ADDRESS),
        incidents.open(stored, PersonalField.HEALTH),
        incidents.open(stored, PersonalField.NAME),
        incidents.open(stored, PersonalField.PHONE));
  }
}
