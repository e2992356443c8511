package org.waishi.friendship.honour.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.history.History;
import org.waishi.friendship.honour.kind.Ground;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.friendship.honour.session.Session;
import org.waishi.friendship.honour.session.Sessions;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;

/** Kinds of honours, and sessions with their seats. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "honours")
class SessionController {

  private static final TableExport<Session> TABLE =
      new TableExport<Session>()
          .column("kind", Session::kind)
          .column("session", Session::year)
          .column("seats", Session::seats)
          .column("taken", session -> session.taken().size());

  private static final TableExport<HonourRule> KINDS =
      new TableExport<HonourRule>()
          .column("valid_from", HonourRule::validFrom)
          .column("kind", HonourRule::kind)
          .column("letters", HonourRule::letters)
          .column("title_zh", HonourRule::titleZh)
          .column("title_en", HonourRule::titleEn)
          .column("first_session", HonourRule::firstSession)
          .column("every", HonourRule::every)
          .column("seats", HonourRule::seats)
          .column(
              "persons",
              rule -> String.join(" ", rule.persons().stream().map(PersonKind::name).toList()))
          .column("decider", HonourRule::decider)
          .column("congress", rule -> rule.congress() ? "Y" : "N")
          .column("certificate", rule -> rule.certificate() ? "Y" : "N");
  private static final TableExport<Ground> GROUNDS =
      new TableExport<Ground>()
          .column("valid_from", Ground::validFrom)
          .column("valid_until", Ground::validUntil)
          .column("kind", Ground::kind)
          .column("code", Ground::code)
          .column("text_zh", Ground::textZh)
          .column("text_en", Ground::textEn);

  private final Sessions sessions;
  private final HonourRules rules;
  private final History history;

  SessionController(Sessions sessions, HonourRules rules, History history) {
    this.sessions = sessions;
    this.rules = rules;
    this.history = history;
  }

  @GetMapping("/honour-kinds")
  @Operation(summary = "Every rule of every honour, with the day from which it holds")
  List<HonourRule> kinds() {
    return rules.all();
  }

  @GetMapping(
      path = "/honour-kinds/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<HonourRule> kindTable() {
    return KINDS.sheet("honour-kinds", rules.all());
  }

  @GetMapping("/honour-sessions")
  @Operation(summary = "Lists sessions with their seats and certificate numbers")
  ResponseEntity<Page<Session>> list(PageRequest page) {
    return Answers.page(sessions.page(page), Stored::state);
  }

  @GetMapping("/honour-grounds")
  @Operation(summary = "For what honours are given, with the days on which that holds")
  List<Ground> grounds() {
    return rules.allGrounds();
  }

  @GetMapping(
      path = "/honour-grounds/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<Ground> groundTable() {
    return GROUNDS.sheet("honour-grounds", rules.allGrounds());
  }

  @GetMapping("/honour-sessions/{id}/history")
  @Operation(summary = "Tells what happened to a session: when it began, who took which seat")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(sessions.find(id));
  }

  @GetMapping(
      path = "/honour-sessions/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<Session> exports() {
    return TABLE.sheet("honour-sessions", sessions.all().stream().map(Stored::state).toList());
  }
}
