package org.waishi.event.engagement.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.event.engagement.Engagement;
import org.waishi.event.engagement.Engagements;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.argument.Creates;

/** Proposing engagements, and the steps that follow. */
@RestController
@Tag(name = "Engagements", description = "Conferences, visits, receptions, commemorations 活动")
@RequestMapping("/api/v1/engagements")
@RolesAllowed(Role.OFFICER)
class EngagementController {

  private final Engagements engagements;
  private final OfficeDay office;

  EngagementController(Engagements engagements, OfficeDay office) {
    this.engagements = engagements;
    this.office = office;
  }

  @PostMapping
  @Creates
  @Operation(summary = "Propose an engagement")
  ResponseEntity<EngagementView> propose(
      @Valid @RequestBody Said.NewEngagement body, Origin origin) {
    return Answers.created(
        engagements.propose(origin, body.by(origin.actor())), EngagementView::of);
  }

  @PostMapping("/{id}/approvals")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Approve it with an instruction file 批件")
  ResponseEntity<EngagementView> approve(Step step, @Valid @RequestBody Said.NewApproval body) {
    return shown(engagements.change(step, body, now -> now.approve(body.file(), step.by())));
  }

  @PostMapping("/{id}/returns")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Return it for correction, with every gap at once 退回补正")
  ResponseEntity<EngagementView> giveBack(Step step, @Valid @RequestBody Said.NewReturn body) {
    return shown(engagements.change(step, body, now -> now.giveBack(body.gaps(), step.by())));
  }

  @PostMapping("/{id}/resubmissions")
  @Operation(summary = "Put it forward again, corrected")
  ResponseEntity<EngagementView> resubmit(
      Step step, @Valid @RequestBody Said.NewResubmission body) {
    return shown(engagements.change(step, body, now -> now.resubmit(body.words(), step.by())));
  }

  @PostMapping("/{id}/cancellations")
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(summary = "Call it off, approved or not")
  ResponseEntity<EngagementView> cancel(Step step, @Valid @RequestBody Said.NewCancellation body) {
    return shown(engagements.change(step, body, now -> now.cancel(body.reason())));
  }

  @PostMapping("/{id}/conclusions")
  @Operation(summary = "Tell how it was held, after its last day 办结")
  ResponseEntity<EngagementView> conclude(Step step, @Valid @RequestBody Said.NewConclusion body) {
    return shown(
        engagements.change(
            step, body, now -> now.conclude(body.conclusion(), office.today(), step.by())));
  }

  @PostMapping("/{id}/dates")
  @Operation(summary = "Fix when it is held")
  ResponseEntity<EngagementView> date(Step step, @Valid @RequestBody Said.NewDates body) {
    return shown(engagements.change(step, body, now -> now.date(body.when(), step.by())));
  }

  private static ResponseEntity<EngagementView> shown(Result<Engagement> result) {
    return Answers.changed(result, EngagementView::of);
  }
}
