package org.waishi.friendship.tie.historic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.historic.ConfirmationDesk;
import org.waishi.friendship.historic.Confirmed;
import org.waishi.friendship.historic.Load;
import org.waishi.friendship.tie.register.TieView;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;

/** Historic ties are confirmed here, by somebody who did not send their table. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.REVIEWER, Role.LEADER})
@Tag(name = "ties")
class ConfirmationController {

  private final TieConfirmations confirmations;
  private final ConfirmationDesk desk;
  private final TieView view;

  ConfirmationController(TieConfirmations confirmations, ConfirmationDesk desk, TieView view) {
    this.confirmations = confirmations;
    this.desk = desk;
    this.view = view;
  }

  @PostMapping("/ties/{id}/confirmations")
  @Operation(summary = "Confirms a tie that a table brought in; it counted before, and counts on")
  ResponseEntity<TieView.Shown> confirm(Step step) {
    return Answers.changed(confirmations.confirm(step.id(), step.command()), view::of);
  }

  @PostMapping("/tie-confirmations")
  @Operation(summary = "Confirms the ties of a load as they were looked at, or none of them")
  Confirmed confirmAll(@Valid @RequestBody Load load, Origin by) {
    return desk.confirm(load, confirmations, by);
  }
}
