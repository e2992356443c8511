package org.waishi.friendship.tie.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.history.History;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.number.TieNumbers;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;

/** Leads come in here, and ties are read. */
@RestController
@RequestMapping("/api/v1/ties")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "ties")
class TieController {

  private final Ties ties;
  private final Cities cities;
  private final TieNumbers numbers;
  private final TieView view;
  private final History history;

  TieController(Ties ties, Cities cities, TieNumbers numbers, TieView view, History history) {
    this.ties = ties;
    this.cities = cities;
    this.numbers = numbers;
    this.view = view;
    this.history = history;
  }

  @PostMapping
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Enters a lead; warns of other ties, and blocks none")
  ResponseEntity<TieView.Shown> propose(@Valid @RequestBody NewTie body, Origin by) {
    return Answers.created(
        numbers.numbered(ties.propose(Command.of(by, body), lead(body)), by), view::of);
  }

  private Tie.Lead lead(NewTie body) {
    String country = cities.find(body.cityId()).orElseThrow().state().iso2();
    return new Tie.Lead(
        body.cityId(),
        country,
        body.kind(),
        body.upgrades(),
        body.elsewhere(),
        body.institutions());
  }

  @GetMapping
  @Operation(summary = "Lists ties")
  ResponseEntity<Page<TieView.Shown>> list(PageRequest page, Ties.Filter filter) {
    return Answers.page(ties.page(filter, page), view::of);
  }

  @GetMapping("/totals")
  @Operation(summary = "Counts cities and countries with active ties")
  Totals totals() {
    List<Stored<Tie>> active = new ArrayList<>();
    ties.each(TieState.ACTIVE::equals, active::add);
    return Totals.of(active);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows one tie")
  ResponseEntity<TieView.Shown> one(@PathVariable String id) {
    return Answers.found(ties.find(id), view::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(ties.find(id));
  }
}
