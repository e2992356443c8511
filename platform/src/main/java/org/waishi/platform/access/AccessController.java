package org.waishi.platform.access;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;

/** Lets auditors read who looked at what in this service. */
@RestController
@RequestMapping("/api/v1/operations/${waishi.operations}/accesses")
class AccessController {

  private static final TableExport<AccessEntry> TABLE =
      new TableExport<AccessEntry>()
          .column("id", AccessEntry::id)
          .column("at", AccessEntry::at)
          .column("who", AccessEntry::who)
          .column("kind", AccessEntry::kind)
          .column("record_id", AccessEntry::recordId)
          .column("fields", entry -> String.join(" ", entry.fields()))
          .column("reason", AccessEntry::reason)
          .column("from", AccessEntry::from);

  private final AccessJournal journal;

  AccessController(AccessJournal journal) {
    this.journal = journal;
  }

  @GetMapping
  @RolesAllowed(Role.AUDITOR)
  ResponseEntity<Page<AccessEntry>> accesses(
      @RequestParam(required = false) @Nullable String who,
      @RequestParam(required = false) @Nullable String recordId,
      PageRequest page) {
    return Answers.page(journal.find(who, recordId, page), entry -> entry);
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @RolesAllowed(Role.AUDITOR)
  Sheet<AccessEntry> accessExports(
      @RequestParam(required = false) @Nullable String who,
      @RequestParam(required = false) @Nullable String recordId) {
    return TABLE.sheet("accesses", journal.all(who, recordId));
  }
}
