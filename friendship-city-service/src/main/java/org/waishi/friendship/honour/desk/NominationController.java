package org.waishi.friendship.honour.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.history.History;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.Nominations;
import org.waishi.platform.command.Origin;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;

/** Nominations come in here, and are read. */
@RestController
@RequestMapping("/api/v1/honour-nominations")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
@Tag(name = "honours")
class NominationController {

  private static final TableExport<NominationView> TABLE =
      new TableExport<NominationView>()
          .column("id", NominationView::id)
          .column("friend_id", one -> one.proposal().friendId())
          .column("kind", one -> one.proposal().kind())
          .column("session", one -> one.proposal().session())
          .column("unit", one -> one.proposal().unit())
          .column("state", NominationView::state)
          .column("certificate_number", NominationController::number)
          .column("awarded_on", NominationController::awardedOn);

  private final Nominations nominations;
  private final History history;
  private final NominationWarnings warnings;

  NominationController(Nominations nominations, History history, NominationWarnings warnings) {
    this.nominations = nominations;
    this.history = history;
    this.warnings = warnings;
  }

  @PostMapping
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Proposes a friend for an honour, in a session in which it is given")
  ResponseEntity<NominationView> propose(@Valid @RequestBody NewNomination body, Origin by) {
    return Answers.created(nominations.propose(body.proposal(), by), warnings::on);
  }

  @GetMapping
  @Operation(summary = "Lists nominations")
  ResponseEntity<Page<NominationView>> list(PageRequest page, Nominations.Filter filter) {
    return Answers.page(nominations.page(filter, page), NominationView::of);
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<NominationView> exports(Nominations.Filter filter) {
    List<NominationView> all = nominations.all(filter).stream().map(NominationView::of).toList();
    return TABLE.sheet("honour-nominations", all);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows one nomination")
  ResponseEntity<NominationView> one(@PathVariable String id) {
    return Answers.found(nominations.find(id), warnings::on);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(nominations.find(id));
  }

  private static @Nullable Object number(NominationView one) {
    Nomination.Award award = one.award();
    return award == null ? null : award.certificateNumber();
  }

  private static @Nullable Object awardedOn(NominationView one) {
    Nomination.Award award = one.award();
    return award == null ? null : award.on();
  }
}
