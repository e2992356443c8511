package org.waishi.friendship.tie;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.alert.Alerts;
import org.waishi.friendship.exchange.Exchanges;
import org.waishi.friendship.history.History;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.store.Command;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Precondition;
import org.waishi.platform.store.Stored;
import org.waishi.platform.web.Answers;
import org.waishi.platform.web.Creates;
import org.waishi.platform.web.Page;

/** Ties at the door. */
@RestController
@RequestMapping("/api/v1/ties")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "ties")
class TieController {

  private final Ties ties;
  private final Alerts alerts;
  private final Exchanges exchanges;
  private final History history;

  TieController(Ties ties, Alerts alerts, Exchanges exchanges, History history) {
    this.ties = ties;
    this.alerts = alerts;
    this.exchanges = exchanges;
    this.history = history;
  }

  record NewTie(@NotBlank String cityId, @NotBlank String country, @NotNull TieKind kind) {}

  record Signing(@NotBlank String fileId, @NotNull LocalDate on) {}

  record Review(
      @NotNull Tie.Outcome result,
      @NotBlank String body,
      @NotBlank String documentNumber,
      @NotNull LocalDate on) {}

  record Shown(String id, Tie tie, List<String> allowedSteps, List<Alerts.Alert> alerts) {}

  private Shown shown(Stored<Tie> stored) {
    Tie tie = stored.state();
    return new Shown(stored.id(), tie, tie.state().steps(), alerts.of(tie.country()));
  }

  @PostMapping
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Enters a lead")
  ResponseEntity<Shown> propose(@Valid @RequestBody NewTie body, Origin by) {
    return Answers.created(
        ties.propose(Command.of(by, body), body.cityId(), body.country(), body.kind()),
        this::shown);
  }

  @GetMapping
  @Operation(summary = "Lists ties")
  ResponseEntity<Page<Shown>> list(PageRequest page, Ties.Filter filter) {
    return Answers.page(ties.page(filter, page), this::shown);
  }

  @GetMapping("/totals")
  @Operation(summary = "Counts active ties")
  Map<TieKind, Ties.Count> totals() {
    return ties.totals();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows one tie")
  ResponseEntity<Shown> one(@PathVariable String id) {
    return Answers.found(ties.find(id), this::shown);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(id);
  }

  @GetMapping("/{id}/exchanges")
  @Operation(summary = "Engagements with its country")
  List<Exchanges.Exchange> exchanges(@PathVariable String id) {
    return ties.find(id).map(tie -> exchanges.of(tie.state().country())).orElse(List.of());
  }

  @PostMapping("/{id}/letters-of-intent")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Notes the signed letter of intent")
  ResponseEntity<Shown> letter(
      @PathVariable String id, Precondition seen, @Valid @RequestBody Signing body, Origin by) {
    return Answers.changed(
        ties.step(
            id,
            Command.of(by, body).expecting(seen),
            (tie, day, relations) -> tie.sign(body.on(), body.fileId(), relations)),
        this::shown);
  }

  @PostMapping("/{id}/activations")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Notes the signed agreement")
  ResponseEntity<Shown> activate(
      @PathVariable String id, Precondition seen, @Valid @RequestBody Signing body, Origin by) {
    return Answers.changed(
        ties.step(
            id,
            Command.of(by, body).expecting(seen),
            (tie, day, relations) -> tie.activate(body.fileId(), body.on(), relations)),
        this::shown);
  }

  @PostMapping("/{id}/{body:city|congress|province|cpaffc}-reviews")
  @RolesAllowed({Role.REVIEWER, Role.LEADER, Role.OFFICER})
  @Operation(summary = "Notes what a reviewing body answered")
  ResponseEntity<Shown> review(
      @PathVariable String id,
      @PathVariable("body") String stage,
      Precondition seen,
      @Valid @RequestBody Review told,
      Origin by) {
    Tie.Instruction file =
        new Tie.Instruction(told.result(), told.body(), told.documentNumber(), told.on());
    return Answers.changed(
        ties.step(
            id,
            Command.of(by, told).expecting(seen),
            (tie, day, relations) -> tie.review(stage + "-reviews", file, by.actor(), relations)),
        this::shown);
  }

  @PostMapping("/{id}/{step:explorations|submissions|suspensions|revivals|terminations}")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Takes a step that needs no paper")
  ResponseEntity<Shown> plain(
      @PathVariable String id, @PathVariable String step, Precondition seen, Origin by) {
    return Answers.changed(
        ties.step(id, Command.of(by, new Named(step)).expecting(seen), plain(step, by.actor())),
        this::shown);
  }

  record Named(String step) {}

  private static Ties.Step plain(String step, String by) {
    return switch (step) {
      case "explorations" -> (tie, day, relations) -> tie.explore(day);
      case "submissions" -> (tie, day, relations) -> tie.submit(by, relations);
      case "suspensions" -> (tie, day, relations) -> tie.suspend(day);
      case "revivals" -> (tie, day, relations) -> tie.revive(day, relations);
      default -> (tie, day, relations) -> tie.terminate(day);
    };
  }
}
