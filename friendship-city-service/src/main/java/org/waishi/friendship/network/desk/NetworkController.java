package org.waishi.friendship.network.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.history.History;
import org.waishi.friendship.network.Networks;
import org.waishi.friendship.network.chart.Enrolment;
import org.waishi.friendship.network.chart.RuledCities;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;

/** Networks are defined and ruled on here. */
@RestController
@RequestMapping("/api/v1/networks")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "networks")
class NetworkController {

  private static final TableExport<NetworkView> TABLE =
      new TableExport<NetworkView>()
          .column("network", NetworkView::network)
          .column("name_zh", NetworkView::nameZh)
          .column("name_en", NetworkView::nameEn)
          .column("valid_from", network -> network.youngest().validFrom())
          .column("memberships", NetworkView::memberships)
          .column("port", network -> network.youngest().rule().port() ? "Y" : "N")
          .column("corridor", network -> String.join(";", network.youngest().rule().corridor()))
          .column("kinds", NetworkView::kinds)
          .column("basis", network -> network.youngest().basis())
          .column("rulings", network -> network.rulings().size())
          .column("enrolled", network -> network.enrolled().size());

  private final Networks networks;
  private final RuledCities rulings;
  private final Enrolment enrolment;
  private final History history;

  NetworkController(Networks networks, RuledCities rulings, Enrolment enrolment, History history) {
    this.networks = networks;
    this.rulings = rulings;
    this.enrolment = enrolment;
    this.history = history;
  }

  @PostMapping
  @Creates
  @RolesAllowed({Role.LEADER, Role.ADMIN})
  @Operation(summary = "Defines a network of the office's own")
  ResponseEntity<NetworkView> define(@Valid @RequestBody NetworkBody.NewNetwork body, Origin by) {
    return Answers.created(
        networks.define(body.code(), Command.of(by, body), body.title(), body.definition().told()),
        NetworkView::of);
  }

  @GetMapping
  @Operation(summary = "Lists networks with all their definitions")
  ResponseEntity<Page<NetworkView>> list(PageRequest page) {
    return Answers.page(networks.page(page), NetworkView::of);
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table, each network by its youngest definition")
  Sheet<NetworkView> exports() {
    return TABLE.sheet("networks", networks.all().stream().map(NetworkView::of).toList());
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows one network")
  ResponseEntity<NetworkView> one(@PathVariable String id) {
    return Answers.found(networks.find(id), NetworkView::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Tells what happened to it: who came and went, and on whose word")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(networks.find(id));
  }

  @PostMapping("/{id}/definitions")
  @RolesAllowed({Role.LEADER, Role.ADMIN})
  @Operation(summary = "Says what it is from a later day on")
  ResponseEntity<NetworkView> redefine(
      Step step, @Valid @RequestBody NetworkBody.NewDefinition body) {
    return Answers.changed(
        networks.change(step.id(), step.command(body), now -> now.redefine(body.told())),
        NetworkView::of);
  }

  @PostMapping("/{id}/rulings")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Asks to take a city in, or leave it out, in spite of the rule")
  ResponseEntity<NetworkView> ask(Step step, @Valid @RequestBody NetworkBody.NewRuling body) {
    RuledCities.Wish wish =
        new RuledCities.Wish(body.cityId(), body.effect(), body.from(), body.why());
    return Answers.changed(rulings.ask(step, wish), NetworkView::of);
  }

  @PostMapping("/{id}/ruling-decisions")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Confirms or declines what somebody else asked for")
  ResponseEntity<NetworkView> decide(
      Step step, @Valid @RequestBody NetworkBody.RulingDecision body) {
    return Answers.changed(rulings.decide(step, body.cityId(), body.confirmed()), NetworkView::of);
  }

  @PostMapping("/{id}/member-counts")
  @RolesAllowed({Role.OFFICER, Role.ADMIN})
  @Operation(summary = "Counts its members now, and tells who came and who went")
  ResponseEntity<NetworkView> count(Step step) {
    return Answers.changed(enrolment.now(step), NetworkView::of);
  }
}
