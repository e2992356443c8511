package org.waishi.apec.application;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.apec.application.ApplicationViews.HistoryEntry;
import org.waishi.apec.application.ApplicationViews.View;
import org.waishi.apec.application.CardApplications.Filter;
import org.waishi.apec.application.CardApplications.Step;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.store.Command;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Precondition;
import org.waishi.platform.web.Answers;
import org.waishi.platform.web.Creates;
import org.waishi.platform.web.Page;
import org.waishi.platform.web.Rejection;

/** Card applications. */
@RestController
@RequestMapping("/api/v1/card-applications")
@Tag(name = "card-applications", description = "Applications for the card (商务旅行卡申请)")
class CardApplicationController {

  private final CardApplications applications;
  private final ApplicationViews views;

  CardApplicationController(CardApplications applications, ApplicationViews views) {
    this.applications = applications;
    this.views = views;
  }

  /** A new application. An enterprise leaves its id out: the token says it. */
  record NewApplication(
      @Schema(example = "00000000-0000-7000-8000-000000000001") @Nullable @Size(min = 1, max = 64)
          String enterpriseId,
      @NotNull ApplicationKind kind,
      @NotNull @Valid Draft draft) {}

  /** Why it is not right. */
  record Reasons(@NotEmpty @Size(max = 50) List<@Valid @NotNull ReturnReason> reasons) {}

  /** Which passport is looked for. */
  record Search(
      @Schema(example = "E12345678") @NotNull @Pattern(regexp = "[A-Za-z0-9 -]{5,30}")
          String passport) {}

  /** A life, oldest fact first. */
  record History(List<HistoryEntry> items) {}

  @PostMapping
  @Creates
  @RolesAllowed({Role.ENTERPRISE, Role.WINDOW_CLERK, Role.OFFICER})
  @Operation(summary = "Begin a draft; gaps are allowed until it is submitted")
  ResponseEntity<View> draft(
      @Valid @RequestBody NewApplication body, Caller caller, Origin origin) {
    return Answers.created(
        applications.draft(caller, body.enterpriseId(), body.kind(), body.draft(), origin),
        views::of);
  }

  @PutMapping("/{id}/draft")
  @RolesAllowed({Role.ENTERPRISE, Role.WINDOW_CLERK, Role.OFFICER})
  @Operation(summary = "Write the draft anew; personal data left out stay as they were")
  ResponseEntity<View> change(
      @PathVariable String id,
      @Valid @RequestBody Draft draft,
      Caller caller,
      Precondition seen,
      Origin origin) {
    return Answers.changed(
        applications.change(id, step(caller, origin, "draft", seen), draft), views::of);
  }

  @PostMapping("/{id}/submissions")
  @RolesAllowed({Role.ENTERPRISE, Role.WINDOW_CLERK, Role.OFFICER})
  @Operation(summary = "Submit; every gap is named at once")
  ResponseEntity<View> submit(
      @PathVariable String id, Caller caller, Precondition seen, Origin origin) {
    return Answers.changed(
        applications.submit(id, step(caller, origin, "submissions", seen)), views::of);
  }

  @PostMapping("/{id}/resubmissions")
  @RolesAllowed({Role.ENTERPRISE, Role.WINDOW_CLERK, Role.OFFICER})
  @Operation(summary = "Submit again after a return; the review counts anew")
  ResponseEntity<View> resubmit(
      @PathVariable String id, Caller caller, Precondition seen, Origin origin) {
    return Answers.changed(
        applications.resubmit(id, step(caller, origin, "resubmissions", seen)), views::of);
  }

  @PostMapping("/{id}/returns")
  @RolesAllowed({Role.WINDOW_CLERK, Role.OFFICER})
  @Operation(summary = "Return for correction, with all reasons; the clock stops")
  ResponseEntity<View> giveBack(
      @PathVariable String id,
      @Valid @RequestBody Reasons body,
      Caller caller,
      Precondition seen,
      Origin origin) {
    return Answers.changed(
        applications.giveBack(id, step(caller, origin, body, seen), body.reasons()), views::of);
  }

  @PostMapping("/{id}/acceptances")
  @RolesAllowed({Role.WINDOW_CLERK, Role.OFFICER})
  @Operation(summary = "Take it in; whoever wrote it may not")
  ResponseEntity<View> takeIn(
      @PathVariable String id, Caller caller, Precondition seen, Origin origin) {
    return Answers.changed(
        applications.takeIn(id, step(caller, origin, "acceptances", seen)), views::of);
  }

  @PostMapping("/{id}/non-acceptances")
  @RolesAllowed({Role.WINDOW_CLERK, Role.OFFICER})
  @Operation(summary = "Do not take it in, with all reasons; the case is closed")
  ResponseEntity<View> turnAway(
      @PathVariable String id,
      @Valid @RequestBody Reasons body,
      Caller caller,
      Precondition seen,
      Origin origin) {
    return Answers.changed(
        applications.turnAway(id, step(caller, origin, body, seen), body.reasons()), views::of);
  }

  @PostMapping("/{id}/withdrawals")
  @RolesAllowed({Role.ENTERPRISE, Role.WINDOW_CLERK, Role.OFFICER})
  @Operation(summary = "Take it back; the person may be applied for again")
  ResponseEntity<View> withdraw(
      @PathVariable String id, Caller caller, Precondition seen, Origin origin) {
    return Answers.changed(
        applications.withdraw(id, step(caller, origin, "withdrawals", seen)), views::of);
  }

  @GetMapping
  @RolesAllowed({
    Role.ENTERPRISE,
    Role.WINDOW_CLERK,
    Role.OFFICER,
    Role.REVIEWER,
    Role.LEADER,
    Role.AUDITOR
  })
  @Operation(summary = "Applications, newest first; an enterprise sees its own")
  ResponseEntity<Page<View>> list(Filter filter, Caller caller, PageRequest page) {
    return Answers.page(applications.page(filter, caller, page), views::of);
  }

  @GetMapping("/{id}")
  @RolesAllowed({
    Role.ENTERPRISE,
    Role.WINDOW_CLERK,
    Role.OFFICER,
    Role.REVIEWER,
    Role.LEADER,
    Role.AUDITOR
  })
  @Operation(summary = "One application, personal data masked")
  ResponseEntity<View> one(@PathVariable String id, Caller caller) {
    return Answers.found(applications.find(id, caller), views::of);
  }

  @GetMapping("/{id}/history")
  @RolesAllowed({
    Role.ENTERPRISE,
    Role.WINDOW_CLERK,
    Role.OFFICER,
    Role.REVIEWER,
    Role.LEADER,
    Role.AUDITOR
  })
  @Operation(summary = "Everything that happened to it")
  History history(@PathVariable String id, Caller caller) {
    return applications
        .find(id, caller)
        .map(stored -> new History(views.history(stored)))
        .orElseThrow(() -> Rejection.notFound().thrown());
  }

  @PostMapping("/searches")
  @RolesAllowed({Role.WINDOW_CLERK, Role.OFFICER, Role.REVIEWER})
  @Operation(summary = "Applications of a passport, however its number is written")
  ResponseEntity<Page<View>> search(@Valid @RequestBody Search body, PageRequest page) {
    return Answers.page(applications.ofPassport(body.passport(), page), views::of);
  }

  private static Step step(Caller caller, Origin origin, Object body, Precondition seen) {
    return new Step(caller, Command.of(origin, body).expecting(seen));
  }
}
