package org.waishi.friendship.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.history.History;
import org.waishi.platform.command.Origin;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;

/** Papers are filed here, and what is known of them is read. */
@RestController
@RequestMapping("/api/v1/papers")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
@Tag(name = "papers")
class PaperController {

  private static final TableExport<PaperView> TABLE =
      new TableExport<PaperView>()
          .column("id", PaperView::id)
          .column("subject_kind", paper -> paper.description().subjectKind())
          .column("subject_id", paper -> paper.description().subjectId())
          .column("kind", paper -> paper.description().kind())
          .column("grade", paper -> paper.description().grade())
          .column("title_zh", paper -> paper.description().titleZh())
          .column("title_en", paper -> paper.description().titleEn())
          .column("document_number", paper -> paper.description().documentNumber())
          .column("on", paper -> paper.description().on())
          .column("type", PaperView::type)
          .column("bytes", PaperView::bytes)
          .column("sha256", PaperView::sha256)
          .column("filed_on", PaperView::filedOn)
          .column("withdrawn_on", paper -> withdrawnOn(paper.withdrawn()))
          .column("erased_on", PaperView::erasedOn);

  private final Papers papers;
  private final History history;

  PaperController(Papers papers, History history) {
    this.papers = papers;
    this.history = history;
  }

  private static @Nullable LocalDate withdrawnOn(FiledPaper.@Nullable Withdrawal withdrawn) {
    return withdrawn == null ? null : withdrawn.on();
  }

  @PostMapping(consumes = MediaType.ALL_VALUE)
  @Creates
  @RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Files a paper: the body is the file, whatever type it is said to be of")
  ResponseEntity<PaperView> file(
      @Valid NewPaper said, @RequestBody InputStreamResource file, Origin by) throws IOException {
    Grade usual = papers.usual(said.subjectKind(), said.kind());
    return Answers.created(
        papers.file(said.description(usual), file.getInputStream(), by), PaperView::of);
  }

  @GetMapping
  @Operation(summary = "Lists papers")
  ResponseEntity<Page<PaperView>> list(PageRequest page, Papers.Filter filter) {
    return Answers.page(papers.page(filter, page), PaperView::of);
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<PaperView> exports(Papers.Filter filter) {
    return TABLE.sheet("papers", papers.all(filter).stream().map(PaperView::of).toList());
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows what is known of a paper")
  ResponseEntity<PaperView> one(@PathVariable String id) {
    return Answers.found(papers.find(id), PaperView::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(papers.find(id));
  }
}
