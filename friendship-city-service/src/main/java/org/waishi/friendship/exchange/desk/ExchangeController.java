package org.waishi.friendship.exchange.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.exchange.Exchanges;
import org.waishi.friendship.exchange.Results;
import org.waishi.friendship.history.History;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.argument.Creates;
import org.waishi.platform.web.problem.Rejection;

/** Exchanges come in here, and are read. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "exchanges")
class ExchangeController {

  private static final TableExport<ExchangeView> TABLE =
      new TableExport<ExchangeView>()
          .column("id", ExchangeView::id)
          .column("tie_id", row -> row.partner().tieId())
          .column("country", row -> row.partner().country())
          .column("kind", row -> row.occasion().kind())
          .column("direction", row -> row.occasion().direction())
          .column("from", row -> text(row.occasion().from()))
          .column("until", row -> text(row.occasion().until()))
          .column("people", row -> row.occasion().people())
          .column("standing", ExchangeView::standing)
          .column("yields", row -> yields(row.results()))
          .column("summary", row -> row.results() == null ? null : row.results().summary())
          .column("report_file", row -> row.results() == null ? null : row.results().reportFileId())
          .column("source", row -> row.source().kind());

  private final Exchanges exchanges;
  private final Ties ties;
  private final History history;

  ExchangeController(Exchanges exchanges, Ties ties, History history) {
    this.exchanges = exchanges;
    this.ties = ties;
    this.history = history;
  }

  @PostMapping("/exchanges")
  @Creates
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "Enters an exchange with a tie, planned or held, of whatever age")
  ResponseEntity<ExchangeView> enter(@Valid @RequestBody NewExchange body, Origin by) {
    String country = ties.find(body.tieId()).orElseThrow().state().country();
    return Answers.created(
        exchanges.enter(Command.of(by, body), body.entry(country, by.actor())), ExchangeView::of);
  }

  @GetMapping("/exchanges")
  @Operation(summary = "Lists exchanges, the latest first; from and until are days of beginning")
  ResponseEntity<Page<ExchangeView>> list(PageRequest page, Exchanges.Filter filter) {
    return Answers.page(exchanges.page(filter, page), ExchangeView::of);
  }

  @GetMapping(
      path = "/exchanges/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<ExchangeView> exports(Exchanges.Filter filter) {
    List<ExchangeView> all = exchanges.all(filter).stream().map(ExchangeView::of).toList();
    return TABLE.sheet("exchanges", all);
  }

  @GetMapping("/exchanges/{id}")
  @Operation(summary = "Shows one exchange")
  ResponseEntity<ExchangeView> one(@PathVariable String id) {
    return Answers.found(exchanges.find(id), ExchangeView::of);
  }

  @GetMapping("/exchanges/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(exchanges.find(id));
  }

  @GetMapping("/ties/{id}/exchanges")
  @Operation(summary = "Exchanges with a tie, or with its country and no tie in particular")
  List<ExchangeView> ofTie(@PathVariable String id) {
    return with(id);
  }

  @GetMapping(
      path = "/ties/{id}/exchanges/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<ExchangeView> tableOfTie(@PathVariable String id) {
    return TABLE.sheet("tie-exchanges", with(id));
  }

  private List<ExchangeView> with(String id) {
    String country =
        ties.find(id).orElseThrow(() -> Rejection.notFound().thrown()).state().country();
    return exchanges.of(id, country).stream().map(ExchangeView::of).toList();
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.text();
  }

  private static @Nullable String yields(@Nullable Results came) {
    return came == null
        ? null
        : String.join(" ", came.yields().stream().map(Results.Yield::name).toList());
  }
}
