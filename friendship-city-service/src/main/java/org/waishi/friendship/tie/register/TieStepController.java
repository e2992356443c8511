package org.waishi.friendship.tie.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.tie.Institutions;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.words.PublicWords;

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

  /**
   * An answer.
   *
   * @param gaps with a return: everything that is to be corrected, one line each, about no person
   */
  record Review(
      @NotNull Instruction.Outcome result,
      @NotBlank @PublicWords @Schema(example = "青岛市人民政府") String body,
      @NotBlank @PublicWords @Schema(example = "青政字〔2026〕7号") String documentNumber,
      @NotNull @Schema(example = "2026-03-01") LocalDate on,
      @Nullable @Schema(example = "file-3") String fileId,
      @Nullable @Size(max = 20) @Schema(example = "[\"缺少对方同意函\"]")
          List<@NotNull @PublicWords String> gaps) {

    TieStep of(Step step) {
      Instruction told = new Instruction(result, body, documentNumber, on, fileId);
      return new TieStep.Review(
          step.name().replace("-reviews", ""),
          told,
          Objects.requireNonNullElse(gaps, List.<String>of()),
          step.by());
    }
  }

  record Decision(
      @NotBlank @PublicWords @Schema(example = "青岛市人民政府") String body,
      @NotBlank @PublicWords @Schema(example = "青政字〔2026〕21号") String documentNumber,
      @NotNull @Schema(example = "2026-08-01") LocalDate on,
      @NotBlank @Schema(example = "file-9") String fileId) {

    TieStep of(Step step) {
      Decree told = new Decree(body, documentNumber, on, fileId);
      String by = step.by();
      return switch (step.name()) {
        case "recalls" -> new TieStep.Recall(told, by);
        case "dormancies" -> new TieStep.FallDormant(told, by);
        case "awakenings" -> new TieStep.Awaken(told, by);
        case "suspensions" -> new TieStep.Suspend(told, by);
        case "revivals" -> new TieStep.Revive(told, by);
        case "terminations" -> new TieStep.Terminate(told, by);
        default -> throw new IllegalStateException("step: " + step + " (expected: routed here)");
      };
    }
  }

  /** Of which kind the lead is and who it is about, said anew as a whole. */
  @Schema(name = "TieCorrection")
  record Correction(
      @NotNull @Proposable @Schema(example = "COOPERATION") TieKind kind,
      @Nullable @Size(max = 50) List<@NotBlank String> tiedElsewhere,
      @Valid @Nullable Institutions institutions) {

    TieStep step() {
      return new TieStep.Correct(
          kind, Objects.requireNonNullElse(tiedElsewhere, List.<String>of()), institutions);
    }
  }

  @PostMapping("/letters-of-intent")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Notes the signed letter of intent, which somebody else filed")
  ResponseEntity<TieView.Shown> letter(Step step, @Valid @RequestBody Signing body) {
    return taken(
        step, step.command(body), new TieStep.SignLetter(body.fileId(), body.on(), step.by()));
  }

  @PostMapping("/activations")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Notes the signed agreement, which somebody else filed")
  ResponseEntity<TieView.Shown> activate(Step step, @Valid @RequestBody Signing body) {
    return taken(
        step, step.command(body), new TieStep.Activate(body.fileId(), body.on(), step.by()));
  }

  @PostMapping({
    "/city-reviews",
    "/congress-reviews",
    "/province-reviews",
    "/cpaffc-reviews",
    "/superior-reviews",
    "/fao-reviews",
    "/filing-reviews"
  })
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Notes what a reviewing body answered; a return says every gap at once")
  ResponseEntity<TieView.Shown> review(Step step, @Valid @RequestBody Review told) {
    return taken(step, step.command(told), told.of(step));
  }

  @PostMapping({
    "/recalls",
    "/dormancies",
    "/awakenings",
    "/suspensions",
    "/revivals",
    "/terminations"
  })
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Notes a decision, whose instruction file somebody else filed")
  ResponseEntity<TieView.Shown> decide(Step step, @Valid @RequestBody Decision told) {
    return taken(step, step.command(told), told.of(step));
  }

  @PostMapping("/corrections")
  @Operation(
      summary = "Says anew of which kind a lead is and who it is about, before anything is signed")
  ResponseEntity<TieView.Shown> correct(Step step, @Valid @RequestBody Correction body) {
    return taken(step, step.command(body), body.step());
  }

  @PostMapping("/explorations")
  @Operation(summary = "Begins the exchanges")
  ResponseEntity<TieView.Shown> explore(Step step) {
    return taken(step, step.command(), new TieStep.Explore());
  }

  @PostMapping("/abandonments")
  @Operation(summary = "Gives up what nothing was signed for")
  ResponseEntity<TieView.Shown> abandon(Step step) {
    return taken(step, step.command(), new TieStep.Abandon());
  }

  @PostMapping("/submissions")
  @Operation(summary = "Sends the papers to the review that is next, or that returned them")
  ResponseEntity<TieView.Shown> submit(Step step) {
    return taken(step, step.command(), new TieStep.Submit(step.by()));
  }

  @PostMapping("/withdrawals")
  @Operation(summary = "Takes the papers back that no body has approved yet")
  ResponseEntity<TieView.Shown> withdraw(Step step) {
    return taken(step, step.command(), new TieStep.Withdraw());
  }

  private ResponseEntity<TieView.Shown> taken(Step step, Command command, TieStep wanted) {
    return Answers.changed(steps.step(step.id(), command, wanted), view::of);
  }
}
