package org.waishi.friendship.tie.historic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
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

  private final Confirmations confirmations;
  private final TieView view;

  ConfirmationController(Confirmations confirmations, TieView view) {
    this.confirmations = confirmations;
    this.view = view;
  }

  /** The ties of a load, which were all looked at. */
  record Load(@NotEmpty @Size(max = 1000) List<@NotBlank String> ids) {
    Load {
      ids = List.copyOf(ids);
    }
  }

  /** How many are confirmed now. */
  record Confirmed(int ties) {}

  @PostMapping("/ties/{id}/confirmations")
  @Operation(summary = "Confirms a tie that a table brought in; it counted before, and counts on")
  ResponseEntity<TieView.Shown> confirm(Step step) {
    return Answers.changed(confirmations.confirm(step), view::of);
  }

  @PostMapping("/tie-confirmations")
  @Operation(summary = "Confirms the ties of a whole load, or none of them")
  Confirmed confirmAll(@Valid @RequestBody Load load, Origin by) {
    confirmations.confirm(load.ids(), by);
    return new Confirmed(load.ids().size());
  }
}
