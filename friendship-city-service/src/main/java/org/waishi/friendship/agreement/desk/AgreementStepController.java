package org.waishi.friendship.agreement.desk;

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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.AgreementStep;
import org.waishi.friendship.agreement.Conclusions;
import org.waishi.friendship.agreement.signing.SealedNames.Signatories;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.Bilingual;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.words.PublicWords;

/** The steps of an agreement; each is a resource to post to. */
@RestController
@RequestMapping("/api/v1/agreements/{id}")
@RolesAllowed(Role.OFFICER)
@Tag(name = "agreements")
class AgreementStepController {

  private final Conclusions conclusions;
  private final AgreementViews views;

  AgreementStepController(Conclusions conclusions, AgreementViews views) {
    this.conclusions = conclusions;
    this.views = views;
  }

  record Opinion(
      @NotNull Instruction.Outcome result,
      @NotBlank @PublicWords @Schema(example = "青岛市司法局") String body,
      @NotBlank @PublicWords @Schema(example = "青司法审〔2026〕18号") String documentNumber,
      @NotNull @Schema(example = "2026-03-01") LocalDate on,
      @Nullable @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String fileId) {

    Instruction told() {
      return new Instruction(result, body, documentNumber, on, fileId);
    }
  }

  record Witness(
      @NotBlank @Size(max = 100) @Schema(example = "李四") String name,
      @NotNull @Valid Bilingual office) {

    /** Never shows who. */
    @Override
    public String toString() {
      return "Witness[sealed, " + office + "]";
    }
  }

  record Signed(
      @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String fileId,
      @NotNull @Schema(example = "2026-05-02") LocalDate on,
      @NotBlank @Size(max = 100) @Schema(example = "青岛") String place,
      @NotBlank @Size(max = 100) @Schema(example = "张三") String ourSignatory,
      @NotBlank @Size(max = 100) @Schema(example = "Maria Mustermann") String theirSignatory,
      @Nullable List<@NotNull @Valid Witness> witnesses,
      @NotNull @Schema(example = "2026-05-02") LocalDate inForceFrom,
      @Nullable @Schema(example = "2031-05-01") LocalDate validUntil,
      @Nullable
          @Pattern(regexp = "[0-9a-f-]{8,64}")
          @Schema(example = "3f0c2a9de1b74c5a8d6e4b1f2a7c9e05")
          String engagementId) {

    Signing signing() {
      List<Bilingual> offices = seen().stream().map(Witness::office).toList();
      return new Signing(fileId, on, place, offices, inForceFrom, validUntil, engagementId);
    }

    Signatories who() {
      return new Signatories(
          ourSignatory, theirSignatory, seen().stream().map(Witness::name).toList());
    }

    private List<Witness> seen() {
      return Objects.requireNonNullElse(witnesses, List.of());
    }

    /** Never shows who. */
    @Override
    public String toString() {
      return "Signed[" + signing() + ", sealed]";
    }
  }

  /** Why it stays although its tie was stopped or ended. */
  record Continuation(
      @NotBlank @PublicWords @Schema(example = "青岛市人民政府") String body,
      @NotBlank @PublicWords @Schema(example = "青政字〔2026〕33号") String documentNumber,
      @NotNull @Schema(example = "2026-09-01") LocalDate on,
      @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String fileId) {

    Decree told() {
      return new Decree(body, documentNumber, on, fileId);
    }
  }

  /**
   * Why it ends before its term, or is given up after it was checked.
   *
   * @param endsOn the day on which it ends; none means the day of the paper
   */
  record Ending(
      @NotBlank @PublicWords @Schema(example = "青岛市人民政府") String body,
      @NotBlank @PublicWords @Schema(example = "青政字〔2027〕5号") String documentNumber,
      @NotNull @Schema(example = "2027-01-20") LocalDate on,
      @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String fileId,
      @Nullable @Schema(example = "2027-02-01") LocalDate endsOn) {

    AgreementStep.Terminate by(String who) {
      return new AgreementStep.Terminate(
          new Decree(body, documentNumber, on, fileId),
          Objects.requireNonNullElse(endsOn, on),
          who);
    }
  }

  @PostMapping("/revisions")
  @Operation(summary = "Writes a draft anew")
  ResponseEntity<AgreementView> revise(Step step, @Valid @RequestBody Text body) {
    return changed(conclusions.revise(step, body.content()));
  }

  @PostMapping("/submissions")
  @Operation(summary = "Sends the draft to the lawyers")
  ResponseEntity<AgreementView> submit(Step step) {
    return changed(conclusions.take(step, "", new AgreementStep.Submit(step.by())));
  }

  @PostMapping("/legal-checks")
  @RolesAllowed(Role.REVIEWER)
  @Operation(summary = "Notes what the lawyers said; by somebody else than the drafter")
  ResponseEntity<AgreementView> check(Step step, @Valid @RequestBody Opinion body) {
    return reviewed(step, body);
  }

  @PostMapping("/approvals")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Notes whether it may be signed; by somebody else than the drafter")
  ResponseEntity<AgreementView> approve(Step step, @Valid @RequestBody Opinion body) {
    return reviewed(step, body);
  }

  @PostMapping("/abandonments")
  @Operation(summary = "Gives up what nobody has checked yet, or what was returned")
  ResponseEntity<AgreementView> abandon(Step step) {
    return changed(conclusions.take(step, "", new AgreementStep.Abandon()));
  }

  @PostMapping("/signings")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(
      summary = "Notes the signing; by somebody else than who filed the paper; names are sealed")
  ResponseEntity<AgreementView> sign(Step step, @Valid @RequestBody Signed body) {
    return changed(conclusions.sign(step, body.signing(), body.who()));
  }

  @PostMapping("/continuations")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "Notes the decision that it stays although its tie was stopped or ended")
  ResponseEntity<AgreementView> keep(Step step, @Valid @RequestBody Continuation body) {
    return changed(conclusions.take(step, body, new AgreementStep.Keep(body.told(), step.by())));
  }

  @PostMapping("/terminations")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(
      summary =
          "Ends what was checked, approved or signed; by somebody else than filed the decision")
  ResponseEntity<AgreementView> terminate(Step step, @Valid @RequestBody Ending body) {
    return changed(conclusions.take(step, body, body.by(step.by())));
  }

  private ResponseEntity<AgreementView> reviewed(Step step, Opinion body) {
    return changed(
        conclusions.take(
            step, body, new AgreementStep.Review(step.name(), body.told(), step.by())));
  }

  private ResponseEntity<AgreementView> changed(Result<Agreement> result) {
    return Answers.changed(result, views::of);
  }
}
