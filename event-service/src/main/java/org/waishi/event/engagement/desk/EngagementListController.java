package org.waishi.event.engagement.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.event.engagement.EngagementFilter;
import org.waishi.event.engagement.Engagements;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;

/** Engagements to look at. */
@RestController
@Tag(name = "Engagements")
@RequestMapping("/api/v1/engagements")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.DUTY_OFFICER, Role.AUDITOR})
class EngagementListController {

  private final Engagements engagements;
  private final Journal journal;

  EngagementListController(Engagements engagements, Journal journal) {
    this.engagements = engagements;
    this.journal = journal;
  }

  record Told(long version, String type, String at, String by) {
    static Told of(OutboxEntry entry) {
      return new Told(entry.version(), entry.type(), entry.time().toString(), entry.meta().actor());
    }
  }

  record History(List<Told> items) {}

  @GetMapping
  @Operation(summary = "List engagements by first day")
  ResponseEntity<Page<EngagementView>> list(@Valid EngagementFilter filter, PageRequest page) {
    return Answers.page(engagements.page(filter, page), EngagementView::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read one engagement")
  ResponseEntity<EngagementView> one(@PathVariable String id) {
    return Answers.found(engagements.find(id), EngagementView::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "What happened to it, from the journal")
  ResponseEntity<History> history(@PathVariable String id) {
    return Answers.found(
        engagements.find(id),
        found -> new History(journal.of(found.id()).stream().map(Told::of).toList()));
  }
}
