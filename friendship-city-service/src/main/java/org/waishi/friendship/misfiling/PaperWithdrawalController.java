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

/** Papers that were filed by mistake are withdrawn here, by somebody else than who filed them. */
@RestController
@RequestMapping("/api/v1/papers/{id}")
@RolesAllowed({Role.REVIEWER, Role.LEADER})
@Tag(name = "papers")
class PaperWithdrawalController {

  private final Papers papers;
  private final Uses uses;
  private final OfficeDay office;

  PaperWithdrawalController(Papers papers, Uses uses, OfficeDay office) {
    this.papers = papers;
    this.uses = uses;
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

  private Decision<FiledPaper> decided(String id, FiledPaper paper, Withdrawal withdrawal) {
    return paper.withdraw(id, withdrawal, uses.restOn(id, paper.description()));
  }
}
