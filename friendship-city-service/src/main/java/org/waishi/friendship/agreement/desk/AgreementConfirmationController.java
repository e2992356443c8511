package org.waishi.friendship.agreement.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.agreement.AgreementConfirmations;
import org.waishi.friendship.historic.ConfirmationDesk;
import org.waishi.friendship.historic.Confirmed;
import org.waishi.friendship.historic.Load;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.words.PublicWords;

/** Agreements of old are confirmed or taken out here, by somebody who did not send their table. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.REVIEWER, Role.LEADER})
@Tag(name = "agreements")
class AgreementConfirmationController {

  private final AgreementConfirmations confirmations;
  private final ConfirmationDesk desk;
  private final AgreementViews views;

  AgreementConfirmationController(
      AgreementConfirmations confirmations, ConfirmationDesk desk, AgreementViews views) {
    this.confirmations = confirmations;
    this.desk = desk;
    this.views = views;
  }

  @Schema(name = "AgreementMistake")
  record Mistake(
      @NotBlank @Size(max = 200) @PublicWords @Schema(example = "与另一行重复") String reason) {}

  @PostMapping("/agreements/{id}/confirmations")
  @Operation(summary = "Confirms what a table said; by somebody else than who sent it")
  ResponseEntity<AgreementView> confirm(Step step) {
    return Answers.changed(confirmations.confirm(step.id(), step.command()), views::of);
  }

  @PostMapping("/agreement-confirmations")
  @Operation(summary = "Confirms the agreements of a load as they were looked at, or none of them")
  Confirmed confirmAll(@Valid @RequestBody Load load, Origin by) {
    return desk.confirm(load, confirmations, by);
  }

  @PostMapping("/agreements/{id}/rejections")
  @Operation(summary = "Takes out what a table brought in by mistake; it stays to be read")
  ResponseEntity<AgreementView> reject(Step step, @Valid @RequestBody Mistake body) {
    return Answers.changed(confirmations.reject(step, body.reason()), views::of);
  }
}
