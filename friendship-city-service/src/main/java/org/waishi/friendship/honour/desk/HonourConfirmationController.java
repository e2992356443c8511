package org.waishi.friendship.honour.desk;

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
import org.waishi.friendship.historic.ConfirmationDesk;
import org.waishi.friendship.historic.Confirmed;
import org.waishi.friendship.historic.Load;
import org.waishi.friendship.honour.historic.HonourConfirmations;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.words.PublicWords;

/** Honours of old are confirmed or taken out here, by somebody who did not send their table. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.REVIEWER, Role.LEADER})
@Tag(name = "honours")
class HonourConfirmationController {

  private final HonourConfirmations confirmations;
  private final ConfirmationDesk desk;
  private final NominationWarnings warnings;

  HonourConfirmationController(
      HonourConfirmations confirmations, ConfirmationDesk desk, NominationWarnings warnings) {
    this.confirmations = confirmations;
    this.desk = desk;
    this.warnings = warnings;
  }

  @Schema(name = "HonourMistake")
  record Mistake(@NotBlank @Size(max = 200) @PublicWords @Schema(example = "届次填错") String reason) {}

  @PostMapping("/honour-nominations/{id}/confirmations")
  @Operation(summary = "Confirms what a table said, which counts from then on; not by its sender")
  ResponseEntity<NominationView> confirm(Step step) {
    return Answers.changed(confirmations.confirm(step.id(), step.command()), warnings::on);
  }

  @PostMapping("/honour-confirmations")
  @Operation(summary = "Confirms the honours of a load as they were looked at, or none of them")
  Confirmed confirmAll(@Valid @RequestBody Load load, Origin by) {
    return desk.confirm(load, confirmations, by);
  }

  @PostMapping("/honour-nominations/{id}/rejections")
  @Operation(summary = "Takes out what a table brought in by mistake; it stays to be read")
  ResponseEntity<NominationView> reject(Step step, @Valid @RequestBody Mistake body) {
    return Answers.changed(confirmations.reject(step, body.reason()), warnings::on);
  }
}
