package org.waishi.friendship.tie.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;

/** The steps of a tie at the door; each is a resource to post to. */
@RestController
@RequestMapping("/api/v1/ties/{id}")
@RolesAllowed(Role.OFFICER)
@Tag(name = "ties")
class TieStepController {

  private final Upgrades steps;
  private final TieView view;

  TieStepController(Upgrades steps, TieView view) {
    this.steps = steps;
    this.view = view;
  }

  record Signing(
      @NotBlank @Schema(example = "file-7") String fileId,
      @NotNull @Schema(example = "2026-05-01") LocalDate on) {}

  record Review(
      @NotNull Instruction.Outcome result,
      @NotBlank @Schema(example = "青岛市人民政府") String body,
      @NotBlank @Schema(example = "青政字〔2026〕7号") String documentNumber,
      @NotNull @Schema(example = "2026-03-01") LocalDate on,
      @Nullable @Schema(example = "file-3") String fileId) {

    Instruction instruction() {
      return new Instruction(result, body, documentNumber, on, fileId);
    }
  }

  @PostMapping("/letters-of-intent")
  @Operation(summary = "Notes the signed letter of intent")
  ResponseEntity<TieView.Shown> letter(Step step, @Valid @RequestBody Signing body) {
    return taken(step, step.command(body), new TieStep.SignLetter(body.fileId(), body.on()));
  }

  @PostMapping("/activations")
  @Operation(summary = "Notes the signed agreement")
  ResponseEntity<TieView.Shown> activate(Step step, @Valid @RequestBody Signing body) {
    return taken(step, step.command(body), new TieStep.Activate(body.fileId(), body.on()));
  }

  @PostMapping("/{body:city|congress|province|cpaffc|superior|fao|filing}-reviews")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Notes what a reviewing body answered")
  ResponseEntity<TieView.Shown> review(
      Step step, @PathVariable("body") String stage, @Valid @RequestBody Review told) {
    return taken(
        step, step.command(told), new TieStep.Review(stage, told.instruction(), step.by()));
  }

  @PostMapping("/{step:explorations|submissions|dormancies|suspensions|revivals|terminations}")
  @Operation(summary = "Takes a step that needs no paper")
  ResponseEntity<TieView.Shown> plain(Step step, @PathVariable("step") String name) {
    return taken(step, step.command(), plain(name, step.by()));
  }

  private ResponseEntity<TieView.Shown> taken(Step step, Command command, TieStep wanted) {
    return Answers.changed(steps.step(step.id(), command, wanted), view::of);
  }

  private static TieStep plain(String step, String by) {
    return switch (step) {
      case "explorations" -> new TieStep.Explore();
      case "submissions" -> new TieStep.Submit(by);
      case "dormancies" -> new TieStep.FallDormant();
      case "suspensions" -> new TieStep.Suspend();
      case "revivals" -> new TieStep.Revive();
      case "terminations" -> new TieStep.Terminate();
      default -> throw new IllegalStateException("step: " + step + " (expected: routed here)");
    };
  }
}
