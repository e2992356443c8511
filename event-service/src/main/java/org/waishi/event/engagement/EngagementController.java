package org.waishi.event.engagement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.outbox.Journal;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.store.Command;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Precondition;
import org.waishi.platform.web.Answers;
import org.waishi.platform.web.Creates;
import org.waishi.platform.web.Page;

/** Engagements at the door. */
@RestController
@Tag(name = "Engagements", description = "Conferences, visits, receptions, commemorations 活动")
@RequestMapping("/api/v1/engagements")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.DUTY_OFFICER, Role.AUDITOR})
class EngagementController {

  private final Engagements engagements;
  private final Journal journal;

  EngagementController(Engagements engagements, Journal journal) {
    this.engagements = engagements;
    this.journal = journal;
  }

  record NewEngagement(
      @Schema(example = "青岛国际友城论坛") @NotBlank @Size(max = 200) String titleZh,
      @Schema(example = "Qingdao sister cities forum") @NotBlank @Size(max = 200) String titleEn,
      @NotNull Engagement.Kind kind,
      @Schema(example = "KR") @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
      @Schema(example = "2022-08-24") @NotNull @Pattern(regexp = Dates.FORM) String startsOn,
      @Schema(example = "2022-08-26") @Pattern(regexp = Dates.FORM) @Nullable String endsOn,
      @Schema(example = "青岛国际会议中心") @Size(max = 200) @Nullable String place) {

    Proposal by(String officer) {
      return new Proposal(
          new Proposal.Titles(titleZh, titleEn),
          kind,
          country,
          startsOn,
          endsOn,
          place,
          null,
          officer);
    }
  }

  record NewApproval(
      @Schema(example = "青外办〔2022〕17号") @NotBlank @Size(max = 100) String number,
      @Schema(example = "青岛市人民政府") @NotBlank @Size(max = 100) String issuedBy,
      @Schema(example = "2022-03-01") @NotNull LocalDate issuedOn,
      @Schema(example = "file-1") @NotBlank @Size(max = 100) String fileId) {

    Engagement.Instruction file() {
      return new Engagement.Instruction(number, issuedBy, issuedOn, fileId);
    }
  }

  record NewReason(@Schema(example = "缺少接待方案") @NotBlank @Size(max = 500) String reason) {}

  record NewResubmission(
      @NotBlank @Size(max = 200) String titleZh,
      @NotBlank @Size(max = 200) String titleEn,
      @Size(max = 200) @Nullable String place) {}

  record NewDates(
      @Schema(example = "2022-08-24") @NotNull @Pattern(regexp = Dates.FORM) String startsOn,
      @Schema(example = "2022-08-25") @Pattern(regexp = Dates.FORM) @Nullable String endsOn) {}

  record Calendar(YearMonth month, List<EngagementView> items) {}

  record Told(long version, String type, String at, String by) {
    static Told of(OutboxEntry entry) {
      return new Told(entry.version(), entry.type(), entry.time().toString(), entry.meta().actor());
    }
  }

  record History(List<Told> items) {}

  @PostMapping
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Propose an engagement")
  ResponseEntity<EngagementView> propose(@Valid @RequestBody NewEngagement body, Origin origin) {
    return Answers.created(
        engagements.propose(origin, body.by(origin.actor())), EngagementView::of);
  }

  @PostMapping("/{id}/approvals")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Approve it with an instruction file 批件")
  ResponseEntity<EngagementView> approve(
      @PathVariable String id,
      @Valid @RequestBody NewApproval body,
      Precondition seen,
      Origin origin) {
    Command command = Command.of(origin, body).expecting(seen);
    return Answers.changed(
        engagements.change(id, command, now -> now.approve(body.file(), origin.actor())),
        EngagementView::of);
  }

  @PostMapping("/{id}/returns")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Return it for correction 退回补正")
  ResponseEntity<EngagementView> giveBack(
      @PathVariable String id,
      @Valid @RequestBody NewReason body,
      Precondition seen,
      Origin origin) {
    Command command = Command.of(origin, body).expecting(seen);
    return Answers.changed(
        engagements.change(id, command, now -> now.giveBack(body.reason(), origin.actor())),
        EngagementView::of);
  }

  @PostMapping("/{id}/resubmissions")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Put it forward again, corrected")
  ResponseEntity<EngagementView> resubmit(
      @PathVariable String id,
      @Valid @RequestBody NewResubmission body,
      Precondition seen,
      Origin origin) {
    Proposal.Titles titles = new Proposal.Titles(body.titleZh(), body.titleEn());
    Command command = Command.of(origin, body).expecting(seen);
    return Answers.changed(
        engagements.change(id, command, now -> now.resubmit(titles, body.place(), origin.actor())),
        EngagementView::of);
  }

  @PostMapping("/{id}/cancellations")
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(summary = "Call it off, approved or not")
  ResponseEntity<EngagementView> cancel(
      @PathVariable String id,
      @Valid @RequestBody NewReason body,
      Precondition seen,
      Origin origin) {
    Command command = Command.of(origin, body).expecting(seen);
    return Answers.changed(
        engagements.change(id, command, now -> now.cancel(body.reason())), EngagementView::of);
  }

  @PostMapping("/{id}/dates")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Fix when it is held")
  ResponseEntity<EngagementView> date(
      @PathVariable String id,
      @Valid @RequestBody NewDates body,
      Precondition seen,
      Origin origin) {
    Command command = Command.of(origin, body).expecting(seen);
    return Answers.changed(
        engagements.change(id, command, now -> now.date(body.startsOn(), body.endsOn())),
        EngagementView::of);
  }

  @GetMapping
  @Operation(summary = "List engagements by start date")
  ResponseEntity<Page<EngagementView>> list(PageRequest page, @Valid Engagements.Filter filter) {
    return Answers.page(engagements.page(filter, page), EngagementView::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read one engagement")
  ResponseEntity<EngagementView> one(@PathVariable String id) {
    return Answers.found(engagements.find(id), EngagementView::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "What happened to it, from the journal")
  ResponseEntity<History> history(@PathVariable String id) {
    return Answers.found(
        engagements.find(id),
        found -> new History(journal.of(found.id()).stream().map(Told::of).toList()));
  }

  @GetMapping("/calendar")
  @Operation(summary = "What is, or may be, held in a month")
  Calendar calendar(@RequestParam YearMonth month) {
    return new Calendar(month, engagements.in(month).stream().map(EngagementView::of).toList());
  }
}
