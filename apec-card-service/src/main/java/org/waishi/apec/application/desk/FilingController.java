package org.waishi.apec.application.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.apec.application.ApplicationDrafts;
import org.waishi.apec.application.ApplicationDrafts.Wish;
import org.waishi.apec.application.ApplicationSteps;
import org.waishi.apec.application.CardApplication;
import org.waishi.apec.application.desk.ApplicationViews.View;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Draft;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.argument.Creates;

/** Takes what the applicant's side does: write, submit, correct, withdraw. */
@RestController
@RequestMapping("/api/v1/card-applications")
@RolesAllowed({Role.ENTERPRISE, Role.WINDOW_CLERK, Role.OFFICER})
@Tag(name = "card-applications")
class FilingController {

  private final ApplicationDrafts drafts;
  private final ApplicationSteps steps;
  private final ApplicationViews views;

  FilingController(ApplicationDrafts drafts, ApplicationSteps steps, ApplicationViews views) {
    this.drafts = drafts;
    this.steps = steps;
    this.views = views;
  }

  /** A new application. An enterprise leaves its id out: the token says it. */
  record NewApplication(
      @Schema(example = "00000000-0000-7000-8000-000000000001") @Nullable @Size(min = 1, max = 64)
          String enterpriseId,
      @NotNull ApplicationKind kind,
      @NotNull @Valid Draft draft) {

    Wish wish() {
      return new Wish(enterpriseId, kind, draft);
    }
  }

  @PostMapping
  @Creates
  @Operation(summary = "Begin a draft; gaps are allowed until it is submitted")
  ResponseEntity<View> draft(
      @Valid @RequestBody NewApplication body, Caller caller, Origin origin) {
    return Answers.created(drafts.begin(caller, body.wish(), origin), views::of);
  }

  @PutMapping("/{id}/draft")
  @Operation(summary = "Write the draft anew; personal data left out stay as they were")
  ResponseEntity<View> change(Step step, @Valid @RequestBody Draft draft, Caller caller) {
    return changed(drafts.change(caller, step, draft));
  }

  @PostMapping("/{id}/submissions")
  @Operation(summary = "Submit; every gap is named at once")
  ResponseEntity<View> submit(Step step, Caller caller) {
    return changed(steps.submit(caller, step));
  }

  @PostMapping("/{id}/resubmissions")
  @Operation(summary = "Submit again after a return; the review counts anew")
  ResponseEntity<View> resubmit(Step step, Caller caller) {
    return changed(steps.resubmit(caller, step));
  }

  @PostMapping("/{id}/withdrawals")
  @Operation(summary = "Take it back; the person may be applied for again")
  ResponseEntity<View> withdraw(Step step, Caller caller) {
    return changed(steps.withdraw(caller, step));
  }

  private ResponseEntity<View> changed(Result<CardApplication> result) {
    return Answers.changed(result, views::of);
  }
}
