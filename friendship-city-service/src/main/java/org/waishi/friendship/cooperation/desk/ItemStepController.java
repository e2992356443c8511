package org.waishi.friendship.cooperation.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.cooperation.Contribution;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationAbandoned;
import org.waishi.friendship.cooperation.CooperationItem;
import org.waishi.friendship.cooperation.CooperationItems;
import org.waishi.friendship.cooperation.Instruction;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.words.PublicWords;

/** What the office does with a cooperation item. */
@RestController
@RequestMapping("/api/v1/cooperation-items/{id}")
@RolesAllowed(Role.OFFICER)
@Tag(name = "cooperation items")
class ItemStepController {

  static final String KEY = "[a-z0-9][a-z0-9-]{0,19}";

  private final CooperationItems items;
  private final OfficeDay office;

  ItemStepController(CooperationItems items, OfficeDay office) {
    this.items = items;
    this.office = office;
  }

  @Schema(name = "NewCooperationMilestone")
  record NewMilestone(
      @NotNull @Pattern(regexp = KEY) @Schema(example = "m1") String key,
      @NotNull @PublicWords @Schema(example = "签署实施方案") String title,
      @NotNull @Schema(example = "2026-06-30") LocalDate due) {}

  @Schema(name = "MilestoneMove")
  record Move(
      @NotNull @Pattern(regexp = KEY) @Schema(example = "m1") String key,
      @NotNull @Schema(example = "2026-09-30") LocalDate due) {}

  @Schema(name = "MilestoneReport")
  record Done(
      @NotNull @Pattern(regexp = KEY) @Schema(example = "m1") String key,
      @NotNull @Schema(example = "2026-06-28") LocalDate on) {}

  @Schema(name = "MilestoneNamed")
  record Which(@NotNull @Pattern(regexp = KEY) @Schema(example = "m1") String key) {}

  @Schema(name = "NewCooperationContribution")
  record Paid(
      @Schema(example = "OURS") Contribution.@NotNull Side side,
      @NotNull @Valid Sum money,
      @NotNull @Schema(example = "2026-05-01") LocalDate on) {}

  @Schema(name = "CooperationConclusion")
  record Day(@NotNull @Schema(example = "2026-11-20") LocalDate on) {}

  @Schema(name = "CooperationAbandonment")
  record Abandonment(@Schema(example = "NO_MONEY") CooperationAbandoned.@NotNull Reason reason) {}

  @PostMapping("/approvals")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Approves it by an instruction file")
  ResponseEntity<ItemView> approve(Step step, @Valid @RequestBody Instruction paper) {
    return taken(step, paper, item -> item.approve(paper, said(step)));
  }

  @PostMapping("/milestones")
  @Operation(summary = "Sets a milestone")
  ResponseEntity<ItemView> milestone(Step step, @Valid @RequestBody NewMilestone body) {
    return taken(step, body, item -> item.set(body.key(), body.title(), body.due(), step.by()));
  }

  @PostMapping("/milestone-moves")
  @Operation(summary = "Moves a milestone to another day")
  ResponseEntity<ItemView> move(Step step, @Valid @RequestBody Move body) {
    return taken(step, body, item -> item.move(body.key(), body.due(), step.by()));
  }

  @PostMapping("/milestone-reports")
  @Operation(summary = "Says that a milestone is done")
  ResponseEntity<ItemView> report(Step step, @Valid @RequestBody Done body) {
    return taken(step, body, item -> item.report(body.key(), body.on(), said(step)));
  }

  @PostMapping("/milestone-acceptances")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Agrees that a milestone is done which somebody else reported")
  ResponseEntity<ItemView> accept(Step step, @Valid @RequestBody Which body) {
    return taken(step, body, item -> item.agree(body.key(), step.by()));
  }

  @PostMapping("/milestone-returns")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Gives a reported milestone back")
  ResponseEntity<ItemView> giveBack(Step step, @Valid @RequestBody Which body) {
    return taken(step, body, item -> item.giveBack(body.key(), step.by()));
  }

  @PostMapping("/contributions")
  @Operation(summary = "Notes money that was put in")
  ResponseEntity<ItemView> contribute(Step step, @Valid @RequestBody Paid body) {
    Contribution paid = new Contribution(body.side(), body.money().money(), body.on());
    return taken(step, body, item -> item.contribute(paid, said(step)));
  }

  @PostMapping("/conclusions")
  @Operation(summary = "Ends it with all milestones done")
  ResponseEntity<ItemView> conclude(Step step, @Valid @RequestBody Day body) {
    return taken(step, body, item -> item.conclude(body.on(), said(step)));
  }

  @PostMapping("/abandonments")
  @Operation(summary = "Gives it up")
  ResponseEntity<ItemView> abandon(Step step, @Valid @RequestBody Abandonment body) {
    return taken(step, body, item -> item.abandon(body.reason(), step.by()));
  }

  private CooperationItem.Said said(Step step) {
    return new CooperationItem.Said(step.by(), office.today());
  }

  private ResponseEntity<ItemView> taken(
      Step step, Object body, Function<CooperationItem, Decision<CooperationItem>> how) {
    return Answers.changed(
        items.take(step, body, how), stored -> ItemView.of(stored, office.today()));
  }
}
