package org.waishi.consular.incident.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.history.Happened;
import org.waishi.consular.incident.Incident;
import org.waishi.consular.incident.Incidents;
import org.waishi.platform.command.Stored;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.problem.Rejection;

/** Cases as readers see them. Every reading is journalled before anything is shown. */
@RestController
@RequestMapping("/api/v1/incidents")
@Tag(name = "incidents")
@RolesAllowed({Role.DUTY_OFFICER, Role.OFFICER, Role.REVIEWER, Role.LEADER})
class IncidentReadController {

  private final Incidents incidents;
  private final CaseReadings readings;
  private final Journal journal;

  IncidentReadController(Incidents incidents, CaseReadings readings, Journal journal) {
    this.incidents = incidents;
    this.readings = readings;
    this.journal = journal;
  }

  @GetMapping
  @Operation(summary = "List cases by state, country, grade, and whether a report is overdue")
  ResponseEntity<Page<IncidentView>> list(
      Incidents.Wanted wanted, PageRequest page, Caller caller, HttpServletRequest request) {
    readings.note(caller, "list", "list", request.getRemoteAddr());
    return Answers.page(incidents.page(wanted, page), IncidentView.at(incidents.now()));
  }

  @GetMapping("/{id}")
  @Operation(summary = "One case")
  ResponseEntity<IncidentView> one(
      @PathVariable String id, Caller caller, HttpServletRequest request) {
    readings.note(caller, found(id).id(), "case", request.getRemoteAddr());
    return Answers.found(incidents.find(id), IncidentView.at(incidents.now()));
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
}
