package org.waishi.friendship.honour.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.honour.Instruction;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined.Ground;
import org.waishi.friendship.honour.NominationStep;
import org.waishi.friendship.honour.award.Awards;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.words.PublicWords;

/** The steps of a nomination; each is a resource to post to. */
@RestController
@RequestMapping("/api/v1/honour-nominations/{id}")
@RolesAllowed(Role.OFFICER)
@Tag(name = "honours")
class NominationStepController {

  private final Awards awards;
  private final NominationWarnings warnings;

  NominationStepController(Awards awards, NominationWarnings warnings) {
    this.awards = awards;
    this.warnings = warnings;
  }

  @Schema(name = "NewNomineeConsent")
  record Agreement(
      @NotNull @Schema(example = "2026-03-01") LocalDate on,
      @NotBlank @Size(max = 64) @Schema(example = "0199f3a2-7c1e-7b5a-9d53-0c8f3a1e2b4d")
          String fileId) {}

  @Schema(name = "NewNominationSubmission")
  record Sending(@NotNull @Schema(example = "2026-03-05") LocalDate on) {}

  /** Who takes it back. */
  enum Side {
    NOMINEE(Ground.NOMINEE),
    UNIT(Ground.UNIT);

    private final Ground ground;

    Side(Ground ground) {
      this.ground = ground;
    }
  }

  @Schema(name = "NominationWithdrawal")
  record TakenBack(@NotNull @Schema(example = "2026-03-09") LocalDate on, @NotNull Side by) {}

  @Schema(name = "NominationRecall")
  record Letter(
      @NotNull @Schema(example = "2026-04-09") LocalDate on,
      @NotNull Side by,
      @NotBlank @Size(max = 64) @Schema(example = "0199f3a2-7c1e-7b5a-9d53-0c8f3a1e2b4d")
          String fileId) {}

  @Schema(name = "NominationAnswer")
  record Answer(
      @NotNull Instruction.Outcome outcome,
      @NotBlank @Size(max = 100) @PublicWords @Schema(example = "青岛市商务局") String body,
      @NotBlank @Size(max = 60) @PublicWords @Schema(example = "青商外〔2026〕12号")
          String documentNumber,
      @NotNull @Schema(example = "2026-04-01") LocalDate on,
      @Nullable @Size(max = 64) @Schema(example = "0199f3a2-7c1e-7b5a-9d53-0c8f3a1e2b4d")
          String fileId) {

    Instruction told() {
      return new Instruction(body, documentNumber, on, fileId);
    }
  }

  @Schema(name = "HonourRevocation")
  record Revocation(
      @NotBlank @Size(max = 100) @PublicWords @Schema(example = "青岛市人民代表大会常务委员会") String body,
      @NotBlank @Size(max = 60) @PublicWords @Schema(example = "青人发〔2027〕3号") String documentNumber,
      @NotNull @Schema(example = "2027-02-01") LocalDate on,
      @NotBlank @Size(max = 64) @Schema(example = "0199f3a2-7c1e-7b5a-9d53-0c8f3a1e2b4d")
          String fileId) {

    Instruction told() {
      return new Instruction(body, documentNumber, on, fileId);
    }
  }

  @PostMapping("/consents")
  @Operation(summary = "Notes the nominee's consent, which comes before everything")
  ResponseEntity<NominationView> agree(Step step, @Valid @RequestBody Agreement body) {
    return taken(step, body, new NominationStep.Agree(body.on(), body.fileId()));
  }

  @PostMapping("/submissions")
  @Operation(summary = "Sends the papers to the first review, or to the one that returned them")
  ResponseEntity<NominationView> submit(Step step, @Valid @RequestBody Sending body) {
    return taken(step, body, new NominationStep.Submit(body.on(), step.by()));
  }

  @PostMapping({
    "/sector-reviews",
    "/fao-reviews",
    "/background-checks",
    "/government-decisions",
    "/congress-decisions"
  })
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Notes what a body answered; the yes of the last one gives the honour")
  ResponseEntity<NominationView> review(Step step, @Valid @RequestBody Answer body) {
    return taken(
        step, body, new NominationStep.Review(step.name(), body.outcome(), body.told(), step.by()));
  }

  @PostMapping("/withdrawals")
  @Operation(summary = "Notes that the nominee or the unit takes it back; nobody approved it yet")
  ResponseEntity<NominationView> withdraw(Step step, @Valid @RequestBody TakenBack body) {
    return taken(step, body, new NominationStep.Withdraw(body.on(), body.by().ground));
  }

  @PostMapping("/recalls")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(
      summary =
          "Notes a letter by which nominee or unit takes back what a body approved; somebody else"
              + " filed it")
  ResponseEntity<NominationView> recall(Step step, @Valid @RequestBody Letter body) {
    return taken(
        step,
        body,
        new NominationStep.Recall(body.on(), body.by().ground, body.fileId(), step.by()));
  }

  @PostMapping("/revocations")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Notes that the honour was taken away; record and number stay")
  ResponseEntity<NominationView> revoke(Step step, @Valid @RequestBody Revocation body) {
    return taken(step, body, new NominationStep.Revoke(body.told(), step.by()));
  }

  private ResponseEntity<NominationView> taken(Step step, Object body, NominationStep wanted) {
    return Answers.changed(awards.take(step, body, wanted), warnings::on);
  }
}
