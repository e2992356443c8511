package org.waishi.friendship.anniversary.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.anniversary.Anniversaries;
import org.waishi.friendship.anniversary.Anniversary;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExceptionWithdrawn;
import org.waishi.friendship.anniversary.AnniversaryFacts;
import org.waishi.friendship.anniversary.SubjectKind;
import org.waishi.friendship.anniversary.WrittenException;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.Papers;
import org.waishi.friendship.tie.register.TieSubject;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;

/** Written exceptions: a year that is not round may be celebrated by a paper, and two persons. */
@RestController
@RequestMapping("/api/v1/anniversaries/{id}")
@RolesAllowed({Role.REVIEWER, Role.LEADER})
@Tag(name = "anniversaries")
class CelebrationExceptionController {

  private final Anniversaries anniversaries;
  private final Papers papers;
  private final OfficeDay office;

  CelebrationExceptionController(Anniversaries anniversaries, Papers papers, OfficeDay office) {
    this.anniversaries = anniversaries;
    this.papers = papers;
    this.office = office;
  }

  @Schema(name = "CelebrationExceptionDecision")
  record ExceptionDecision(@NotNull @Schema(example = "true") Boolean confirmed) {}

  @Schema(name = "CelebrationExceptionWithdrawal")
  record Withdrawal(
      @Schema(example = "WRONG_PAPER") CelebrationExceptionWithdrawn.@NotNull Reason reason) {}

  @PostMapping("/celebration-exceptions")
  @RolesAllowed(Role.OFFICER)
  @Operation(
      summary =
          "Asks to celebrate a year which is not round, by a filed paper; asked again, corrects it")
  ResponseEntity<AnniversaryController.Shown> except(
      Step step, @Valid @RequestBody WrittenException paper) {
    return taken(
        step,
        paper,
        now -> now.ask(new Anniversary.Asked(paper, step.by()), office.today(), filed(now)));
  }

  @PostMapping("/celebration-exception-decisions")
  @Operation(summary = "Confirms or declines an exception that somebody else asked for")
  ResponseEntity<AnniversaryController.Shown> decide(
      Step step, @Valid @RequestBody ExceptionDecision body) {
    return taken(step, body, now -> now.decide(body.confirmed(), step.by()));
  }

  @PostMapping("/celebration-exception-withdrawals")
  @Operation(summary = "Withdraws an exception that somebody else asked for; it stays to be read")
  ResponseEntity<AnniversaryController.Shown> withdraw(
      Step step, @Valid @RequestBody Withdrawal body) {
    return taken(step, body, now -> now.withdraw(body.reason(), step.by()));
  }

  private Filing filed(Anniversary now) {
    AnniversaryFacts facts = now.facts();
    String tie = facts.subjectKind() == SubjectKind.TIE ? facts.subjectId() : facts.tieId();
    Filing own = papers.of(AnniversarySubject.KIND, facts.id());
    return tie == null ? own : own.with(papers.of(TieSubject.KIND, tie));
  }

  private ResponseEntity<AnniversaryController.Shown> taken(
      Step step, Object body, Function<Anniversary, Decision<Anniversary>> how) {
    return Answers.changed(
        anniversaries.change(step.id(), step.command(body), how), AnniversaryController.Shown::of);
  }
}
