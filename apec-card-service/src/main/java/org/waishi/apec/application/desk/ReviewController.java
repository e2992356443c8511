package org.waishi.apec.application.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.apec.application.ApplicationSteps;
import org.waishi.apec.application.CardApplication;
import org.waishi.apec.application.desk.ApplicationViews.View;
import org.waishi.apec.paper.ReturnReason;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;

/** Takes what the office answers: come again, taken in, not taken in. */
@RestController
@RequestMapping("/api/v1/card-applications")
@RolesAllowed({Role.WINDOW_CLERK, Role.OFFICER})
@Tag(name = "card-applications")
class ReviewController {

  private final ApplicationSteps steps;
  private final ApplicationViews views;

  ReviewController(ApplicationSteps steps, ApplicationViews views) {
    this.steps = steps;
    this.views = views;
  }

  /** Why it is not right. */
  record Reasons(@NotEmpty @Size(max = 50) List<@Valid @NotNull ReturnReason> reasons) {}

  @PostMapping("/{id}/returns")
  @Operation(summary = "Return for correction, with all reasons; the clock stops")
  ResponseEntity<View> giveBack(Step step, @Valid @RequestBody Reasons body, Caller caller) {
    return changed(steps.giveBack(caller, step, body.reasons()));
  }

  @PostMapping("/{id}/acceptances")
  @Operation(summary = "Take it in; whoever wrote it may not")
  ResponseEntity<View> takeIn(Step step, Caller caller) {
    return changed(steps.takeIn(caller, step));
  }

  @PostMapping("/{id}/non-acceptances")
  @Operation(summary = "Do not take it in, with all reasons; the case is closed")
  ResponseEntity<View> turnAway(Step step, @Valid @RequestBody Reasons body, Caller caller) {
    return changed(steps.turnAway(caller, step, body.reasons()));
  }

  private ResponseEntity<View> changed(Result<CardApplication> result) {
    return Answers.changed(result, views::of);
  }
}
