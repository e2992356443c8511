package org.waishi.friendship.network.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.history.History;
import org.waishi.friendship.network.link.Organisation;
import org.waishi.friendship.network.link.PartnerLink;
import org.waishi.friendship.network.link.PartnerLinks;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;
import org.waishi.platform.words.PublicWords;

/** Pairs of institutions at the door. */
@RestController
@RequestMapping("/api/v1/partner-links")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "partner-links")
class PartnerLinkController {

  private final PartnerLinks links;
  private final History history;

  PartnerLinkController(PartnerLinks links, History history) {
    this.links = links;
    this.history = history;
  }

  record NewPartnerLink(
      @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String tieId,
      @NotBlank @Schema(example = "port") String kind,
      @NotNull @Valid Organisation ours,
      @NotNull @Valid Organisation theirs,
      @NotNull @Schema(example = "2019-05", type = "string") PartialDate since) {

    PartnerLinks.Wish wish() {
      return new PartnerLinks.Wish(tieId, kind, ours, theirs, since);
    }
  }

  record LinkClosure(
      @NotNull @Schema(example = "2026-10-01") LocalDate on,
      @NotBlank @PublicWords @Schema(example = "协议到期未续") String why) {}

  @Schema(name = "PartnerLinkMistake")
  record Mistake(
      @NotBlank @Size(max = 200) @PublicWords @Schema(example = "与另一条记录重复") String reason) {}

  record PartnerLinkShown(String id, PartnerLink link, List<String> allowedSteps) {

    static PartnerLinkShown of(Stored<PartnerLink> stored) {
      return new PartnerLinkShown(stored.id(), stored.state(), stored.state().allowedSteps());
    }
  }

  @PostMapping
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Enters a pair of institutions under a tie that has not ended")
  ResponseEntity<PartnerLinkShown> open(@Valid @RequestBody NewPartnerLink body, Origin by) {
    return Answers.created(links.open(body.wish(), Command.of(by, body)), PartnerLinkShown::of);
  }

  @GetMapping
  @Operation(summary = "Lists pairs of institutions")
  ResponseEntity<Page<PartnerLinkShown>> list(PageRequest page, PartnerLinks.Filter filter) {
    return Answers.page(links.page(filter, page), PartnerLinkShown::of);
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table, without what was withdrawn")
  Sheet<PartnerLink> exports(PartnerLinks.Filter filter) {
    List<PartnerLink> standing =
        links.all(filter).stream()
            .map(Stored::state)
            .filter(link -> link.entered().counts())
            .toList();
    return PartnerLinkTable.EXPORT.sheet("partner-links", standing);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows one pair")
  ResponseEntity<PartnerLinkShown> one(@PathVariable String id) {
    return Answers.found(links.find(id), PartnerLinkShown::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(links.find(id));
  }

  @PostMapping("/{id}/closures")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Notes that the two are not paired any more")
  ResponseEntity<PartnerLinkShown> close(Step step, @Valid @RequestBody LinkClosure body) {
    return Answers.changed(links.close(step, body.on(), body.why(), body), PartnerLinkShown::of);
  }

  @PostMapping("/{id}/withdrawals")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Takes out what was entered by mistake; not by whom it was")
  ResponseEntity<PartnerLinkShown> withdraw(Step step, @Valid @RequestBody Mistake body) {
    return Answers.changed(links.withdraw(step, body.reason()), PartnerLinkShown::of);
  }
}
