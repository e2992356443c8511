package org.waishi.friendship.misfiling;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.paper.FiledPaper;
import org.waishi.friendship.paper.FiledPaper.Withdrawal;
import org.waishi.friendship.paper.PaperView;
import org.waishi.friendship.paper.Papers;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.words.PublicWords;

/**
 * Papers that were filed by mistake are withdrawn here, by somebody else than who filed them, and
 * their contents erased, by somebody else than who withdrew them.
 */
@RestController
@RequestMapping("/api/v1/papers/{id}")
@RolesAllowed({Role.REVIEWER, Role.LEADER})
@Tag(name = "papers")
class MisfilingController {

  private final Papers papers;
  private final Uses uses;
  private final Holds holds;
  private final OfficeDay office;

  MisfilingController(Papers papers, Uses uses, Holds holds, OfficeDay office) {
    this.papers = papers;
    this.uses = uses;
    this.holds = holds;
    this.office = office;
  }

  @Schema(name = "PaperWithdrawal")
  record Reason(@NotBlank @PublicWords @Schema(example = "归档到了另一结好关系") String reason) {}

  @PostMapping("/withdrawals")
  @Operation(summary = "Withdraws a paper that nothing rests on; only auditors read it then")
  ResponseEntity<PaperView> withdraw(Step step, @Valid @RequestBody Reason body) {
    Withdrawal withdrawal = new Withdrawal(body.reason(), step.by(), office.today());
    return Answers.changed(
        papers.change(
            step.id(), step.command(body), paper -> decided(step.id(), paper, withdrawal)),
        PaperView::of);
  }

  @PostMapping("/erasures")
  @Operation(summary = "Erases what was withdrawn; nobody reads it then, hash and record stay")
  ResponseEntity<PaperView> erase(Step step) {
    return Answers.changed(
        papers.erase(
            step.id(),
            step.command(),
            paper ->
                paper.eraseWithdrawn(
                    step.id(), step.by(), office.today(), holds.on(paper.description()))),
        PaperView::of);
  }

  private Decision<FiledPaper> decided(String id, FiledPaper paper, Withdrawal withdrawal) {
    return paper.withdraw(id, withdrawal, uses.restOn(id, paper.description()));
  }
}
