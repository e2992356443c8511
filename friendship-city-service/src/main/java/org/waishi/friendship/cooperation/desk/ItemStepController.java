package org.waishi.friendship.cooperation.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.cooperation.Answer;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationAbandoned;
import org.waishi.friendship.cooperation.CooperationEvent.Delay;
import org.waishi.friendship.cooperation.CooperationItem;
import org.waishi.friendship.cooperation.CooperationItems;
import org.waishi.friendship.cooperation.Field;
import org.waishi.friendship.cooperation.Instruction;
import org.waishi.friendship.cooperation.Milestones;
import org.waishi.friendship.cooperation.Payments;
import org.waishi.friendship.cooperation.money.Contribution;
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
  private final ItemViews views;
  private final ItemWorld world;
  private final OfficeDay office;

  ItemStepController(CooperationItems items, ItemViews views, ItemWorld world, OfficeDay office) {
    this.items = items;
    this.views = views;
    this.world = world;
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
      @NotNull @Schema(example = "2026-09-30") LocalDate due,
      @NotNull @Schema(example = "PARTNER_DELAYED") Delay reason) {}

  @Schema(name = "MilestoneMoveDecision")
  record MoveDecision(
      @NotNull @Pattern(regexp = KEY) @Schema(example = "m1") String key,
      @NotNull @Schema(example = "true") Boolean confirmed) {}

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

  @Schema(name = "CooperationContributionNamed")
  record WhichPaid(@NotNull @Min(1) @Schema(example = "1") Integer number) {}

  @Schema(name = "CooperationContributionReversal")
  record NewReversal(
      @NotNull @Min(1) @Schema(example = "1") Integer number,
      @Schema(example = "NOTED_TWICE") Contribution.Reversal.@NotNull Reason reason) {}

  /** A paper with what it says, one reason a line. */
  @Schema(name = "NewCooperationAnswer")
  record NewAnswer(
      @NotNull @Valid Instruction paper,
      @NotEmpty @Size(max = 20) @Schema(example = "[\"经费来源未明确\"]")
          List<@NotBlank @PublicWords String> reasons) {

    Answer answer() {
      return new Answer(paper, reasons);
    }
  }

  /** What is proposed, corrected. */
  @Schema(name = "CooperationResubmission")
  record Correction(
      @NotNull @Schema(example = "ENVIRONMENT") Field field,
      @NotNull @PublicWords @Schema(example = "海洋垃圾治理联合项目") String titleZh,
      @NotNull @PublicWords @Schema(example = "Joint project on marine litter") String titleEn,
      @NotNull @PublicWords @Schema(example = "市生态环境局") String owner,
      @Nullable @Valid Sum budget) {

    CooperationItem.Plan of(CooperationItem.Plan before) {
      return new CooperationItem.Plan(
          before.tieId(),
          before.country(),
          field,
          titleZh,
          titleEn,
          owner,
          budget == null ? null : budget.money());
    }
  }

  @Schema(name = "CooperationConclusion")
  record Day(@NotNull @Schema(example = "2026-11-20") LocalDate on) {}

  @Schema(name = "CooperationAbandonment")
  record Abandonment(@Schema(example = "NO_MONEY") CooperationAbandoned.@NotNull Reason reason) {}

  @PostMapping("/approvals")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Approves it by an instruction file")
  ResponseEntity<ItemView> approve(Step step, @Valid @RequestBody Instruction paper) {
    return taken(step, paper, item -> item.approve(paper, said(step), world.of(item)));
  }

  @PostMapping("/returns")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Returns it for correction, by a paper, with every gap at once")
  ResponseEntity<ItemView> returnIt(Step step, @Valid @RequestBody NewAnswer body) {
    return taken(step, body, item -> item.giveBack(body.answer(), said(step), world.of(item)));
  }

  @PostMapping("/rejections")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Rejects it for good, by a paper, with the reasons")
  ResponseEntity<ItemView> reject(Step step, @Valid @RequestBody NewAnswer body) {
    return taken(step, body, item -> item.reject(body.answer(), said(step), world.of(item)));
  }

  @PostMapping("/resubmissions")
  @Operation(summary = "Lays a returned project before the leader again, corrected")
  ResponseEntity<ItemView> resubmit(Step step, @Valid @RequestBody Correction body) {
    return taken(step, body, item -> item.resubmit(body.of(item.plan()), step.by()));
  }

  @PostMapping("/milestones")
  @Operation(summary = "Sets a milestone")
  ResponseEntity<ItemView> milestone(Step step, @Valid @RequestBody NewMilestone body) {
    return taken(
        step,
        body,
        item -> new Milestones(item).set(body.key(), body.title(), body.due(), step.by()));
  }

  @PostMapping("/milestone-moves")
  @Operation(
      summary = "Moves a milestone, or asks somebody else to when the approved end would change")
  ResponseEntity<ItemView> move(Step step, @Valid @RequestBody Move body) {
    return taken(
        step,
        body,
        item -> new Milestones(item).move(body.key(), body.due(), body.reason(), step.by()));
  }

  @PostMapping("/milestone-move-decisions")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Confirms or declines a move of the end that somebody else asked for")
  ResponseEntity<ItemView> decideMove(Step step, @Valid @RequestBody MoveDecision body) {
    return taken(
        step, body, item -> new Milestones(item).decide(body.key(), body.confirmed(), step.by()));
  }

  @PostMapping("/milestone-reports")
  @Operation(summary = "Says that a milestone is done")
  ResponseEntity<ItemView> report(Step step, @Valid @RequestBody Done body) {
    return taken(
        step, body, item -> new Milestones(item).report(body.key(), body.on(), said(step)));
  }

  @PostMapping("/milestone-acceptances")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Agrees that a milestone is done which somebody else reported")
  ResponseEntity<ItemView> accept(Step step, @Valid @RequestBody Which body) {
    return taken(step, body, item -> new Milestones(item).agree(body.key(), step.by()));
  }

  @PostMapping("/milestone-returns")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Gives a reported milestone back")
  ResponseEntity<ItemView> giveBack(Step step, @Valid @RequestBody Which body) {
    return taken(step, body, item -> new Milestones(item).giveBack(body.key(), step.by()));
  }

  @PostMapping("/contributions")
  @Operation(summary = "Notes money that was put in; it counts when somebody else confirms it")
  ResponseEntity<ItemView> contribute(Step step, @Valid @RequestBody Paid body) {
    Contribution.Paid paid = new Contribution.Paid(body.side(), body.money().money(), body.on());
    return taken(step, body, item -> new Payments(item).contribute(paid, said(step)));
  }

  @PostMapping("/contribution-confirmations")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Confirms money that somebody else noted; it counts from then on")
  ResponseEntity<ItemView> confirm(Step step, @Valid @RequestBody WhichPaid body) {
    return taken(step, body, item -> new Payments(item).confirm(body.number(), step.by()));
  }

  @PostMapping("/contribution-reversals")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Takes a contribution out of the sums that somebody else noted; it stays")
  ResponseEntity<ItemView> reverse(Step step, @Valid @RequestBody NewReversal body) {
    return taken(
        step, body, item -> new Payments(item).reverse(body.number(), body.reason(), said(step)));
  }

  @PostMapping("/conclusions")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Ends it with all milestones done; by somebody else than who proposed it")
  ResponseEntity<ItemView> conclude(Step step, @Valid @RequestBody Day body) {
    return taken(step, body, item -> item.conclude(body.on(), said(step)));
  }

  @PostMapping("/terminations")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Ends before it is done what was approved, by a paper, with the reasons")
  ResponseEntity<ItemView> terminate(Step step, @Valid @RequestBody NewAnswer body) {
    return taken(step, body, item -> item.terminate(body.answer(), said(step), world.of(item)));
  }

  @PostMapping("/abandonments")
  @Operation(summary = "Gives up what was not approved yet")
  ResponseEntity<ItemView> abandon(Step step, @Valid @RequestBody Abandonment body) {
    return taken(step, body, item -> item.abandon(body.reason(), step.by()));
  }

  private CooperationItem.Said said(Step step) {
    return new CooperationItem.Said(step.by(), office.today());
  }

  private ResponseEntity<ItemView> taken(
      Step step, Object body, Function<CooperationItem, Decision<CooperationItem>> how) {
    return Answers.changed(items.take(step, body, how), views::of);
  }
}
