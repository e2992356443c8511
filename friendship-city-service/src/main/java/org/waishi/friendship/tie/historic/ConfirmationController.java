package org.waishi.friendship.tie.historic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
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
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Problem;
import org.waishi.platform.web.problem.Problems;

/** Historic ties are confirmed here, by somebody who did not send their table. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.REVIEWER, Role.LEADER})
@Tag(name = "ties")
class ConfirmationController {

  private final Confirmations confirmations;
  private final TieView view;
  private final Problems problems;

  ConfirmationController(Confirmations confirmations, TieView view, Problems problems) {
    this.confirmations = confirmations;
    this.view = view;
    this.problems = problems;
  }

  /** The ties of a load, each as it was when somebody looked at it. */
  record Load(@NotEmpty @Size(max = 1000) List<@NotNull @Valid Looked> ties) {
    Load {
      ties = List.copyOf(ties);
    }
  }

  /**
   * A tie that was looked at.
   *
   * @param version as its ETag told it
   */
  record Looked(
      @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String id,
      @NotNull @Positive @Schema(example = "1") Long version) {

    Confirmations.Looked at() {
      return new Confirmations.Looked(id, version);
    }
  }

  /**
   * What became of them.
   *
   * @param ties how many are confirmed now: all, but for those that somebody changed in the very
   *     moment
   * @param late these, each told at its row, counted from 1
   */
  record Confirmed(int ties, List<Problem.FieldError> late) {}

  @PostMapping("/ties/{id}/confirmations")
  @Operation(summary = "Confirms a tie that a table brought in; it counted before, and counts on")
  ResponseEntity<TieView.Shown> confirm(Step step) {
    return Answers.changed(confirmations.confirm(step), view::of);
  }

  @PostMapping("/tie-confirmations")
  @Operation(summary = "Confirms the ties of a load as they were looked at, or none of them")
  Confirmed confirmAll(@Valid @RequestBody Load load, Origin by) {
    List<Fault> late = confirmations.confirm(load.ties().stream().map(Looked::at).toList(), by);
    return new Confirmed(
        load.ties().size() - late.size(),
        late.stream()
            .map(fault -> problems.inWords(fault, LocaleContextHolder.getLocale()))
            .toList());
  }
}
