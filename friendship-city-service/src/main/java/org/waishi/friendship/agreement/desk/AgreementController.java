package org.waishi.friendship.agreement.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.agreement.Conclusions;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.history.History;
import org.waishi.platform.command.Origin;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;

/** Drafts come in here, and agreements are read. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
@Tag(name = "agreements")
class AgreementController {

  private static final TableExport<AgreementView> TABLE =
      new TableExport<AgreementView>()
          .column("id", AgreementView::id)
          .column("number", AgreementView::number)
          .column("tie_id", AgreementView::tieId)
          .column("country", AgreementView::country)
          .column("kind", AgreementView::kind)
          .column("state", AgreementView::state)
          .column("question", AgreementView::question)
          .column("unconfirmed", one -> one.unconfirmed() ? "Y" : "N")
          .column("title_zh", one -> one.content().title().zh())
          .column("title_en", one -> one.content().title().en())
          .column("title_local", one -> one.content().titleLocal())
          .column("signed_on", AgreementView::signedOn)
          .column("valid_until", AgreementView::validUntil)
          .column("supersedes", one -> one.content().supersedes());

  private final Conclusions conclusions;
  private final Agreements agreements;
  private final AgreementViews views;
  private final History history;
  private final OfficeDay office;

  AgreementController(
      Conclusions conclusions,
      Agreements agreements,
      AgreementViews views,
      History history,
      OfficeDay office) {
    this.conclusions = conclusions;
    this.agreements = agreements;
    this.views = views;
    this.history = history;
    this.office = office;
  }

  record NewAgreement(
      @NotBlank @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String tieId,
      @NotNull @Schema(example = "AGREEMENT") AgreementKind kind,
      @NotNull @Valid Text text) {

    Conclusions.Draft draft() {
      return new Conclusions.Draft(tieId, kind, text.content());
    }
  }

  record Run(@NotNull @Schema(example = "2026-11-23") LocalDate on) {}

  @PostMapping("/agreements")
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Begins the draft of an agreement of a tie")
  ResponseEntity<AgreementView> draft(@Valid @RequestBody NewAgreement body, Origin by) {
    return Answers.created(conclusions.draft(body.draft(), by), views::of);
  }

  @GetMapping("/agreements")
  @Operation(
      summary =
          "Lists agreements; endsBy shows what ends until a day, questioned what is to be decided,"
              + " unconfirmed what came by tables and was not looked at")
  ResponseEntity<Page<AgreementView>> list(PageRequest page, Agreements.Filter filter) {
    return Answers.page(agreements.page(filter, page), views::of);
  }

  @GetMapping(
      path = "/agreements/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<AgreementView> exports(Agreements.Filter filter) {
    List<AgreementView> all = agreements.all(filter).stream().map(views::of).toList();
    return TABLE.sheet("agreements", all);
  }

  @GetMapping("/agreements/{id}")
  @Operation(summary = "Shows one agreement")
  ResponseEntity<AgreementView> one(@PathVariable String id) {
    return Answers.found(agreements.find(id), views::of);
  }

  @GetMapping("/agreements/{id}/history")
  @Operation(summary = "Tells what happened to it, without saying who signed")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(agreements.find(id));
  }

  @PostMapping("/agreement-runs")
  @RolesAllowed({Role.OFFICER, Role.ADMIN})
  @Operation(summary = "Says the reminders of a day that has come, and does what came to pass")
  Conclusions.Report run(@Valid @RequestBody Run body, Origin by) {
    Answers.unless(office.against(body.on()));
    return conclusions.run(body.on(), by.correlationId());
  }
}
