package org.waishi.consular.alert.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.alert.Alerts;
import org.waishi.consular.history.Happened;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;

/** Alerts as everybody reads them who plans to go; their history is for the office. */
@RestController
@RequestMapping("/api/v1/alerts")
@Tag(name = "alerts")
@RolesAllowed({
  Role.DUTY_OFFICER,
  Role.OFFICER,
  Role.REVIEWER,
  Role.LEADER,
  Role.WINDOW_CLERK,
  Role.ENTERPRISE,
  Role.PARTNER
})
class AlertReadController {

  private final Alerts alerts;
  private final Journal journal;

  AlertReadController(Alerts alerts, Journal journal) {
    this.alerts = alerts;
    this.journal = journal;
  }

  @GetMapping
  @Operation(summary = "List alerts by country, level and whether they hold")
  ResponseEntity<Page<AlertView>> list(Alerts.Wanted wanted, PageRequest page) {
    return Answers.page(alerts.page(wanted, page), AlertView::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One alert")
  ResponseEntity<AlertView> one(@PathVariable String id) {
    return Answers.found(alerts.find(id), AlertView::of);
  }

  @GetMapping("/{id}/history")
  @RolesAllowed({Role.DUTY_OFFICER, Role.OFFICER, Role.REVIEWER, Role.LEADER})
  @Operation(summary = "What happened to an alert, oldest first")
  List<Happened> history(@PathVariable String id) {
    Answers.found(alerts.find(id), AlertView::of);
    return journal.of(id).stream().map(Happened::of).toList();
  }
}
