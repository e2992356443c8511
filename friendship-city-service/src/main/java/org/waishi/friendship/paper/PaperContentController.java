package org.waishi.friendship.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.access.Unmasking;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.problem.Rejection;

/**
 * Gives papers out: as files to keep, never to be shown within a page. Who reads a sensitive one
 * stands in the access journal.
 */
@RestController
@RequestMapping("/api/v1/papers")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
@Tag(name = "papers")
class PaperContentController {

  private static final List<String> CONTENT = List.of("content");

  private final Papers papers;
  private final Unmasking unmasking;

  PaperContentController(Papers papers, Unmasking unmasking) {
    this.papers = papers;
    this.unmasking = unmasking;
  }

  @GetMapping(path = "/{id}/content", produces = MediaType.ALL_VALUE)
  @Operation(
      summary =
          "The paper itself; sensitive ones for reviewers, leaders and who filed them, on record")
  ResponseEntity<Resource> content(@PathVariable String id, Caller caller) {
    Stored<FiledPaper> stored = papers.find(id).orElseThrow(() -> Rejection.notFound().thrown());
    FiledPaper paper = stored.state();
    paper
        .against(caller.subject(), caller.roles())
        .ifPresent(
            why -> Answers.changed(new Result.Refused<FiledPaper>(List.of(why)), PaperView::of));
    if (paper.description().grade() == Grade.SENSITIVE) {
      unmasking.note(
          caller, new Unmasking.Look(FiledPaper.KIND.name(), id, CONTENT), "content read");
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(paper.type().mediaType()))
        .contentLength(paper.bytes())
        .eTag("\"" + paper.sha256() + "\"")
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id, paper))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(new InputStreamResource(() -> papers.open(paper), "paper " + id));
  }

  private static String attachment(String id, FiledPaper paper) {
    return ContentDisposition.attachment().filename(paper.fileName(id)).build().toString();
  }
}
