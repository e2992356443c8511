package org.waishi.friendship.exchange.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.exchange.Exchange;
import org.waishi.friendship.exchange.Exchanges;
import org.waishi.friendship.exchange.Partner;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Origin;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.ImportReport;
import org.waishi.platform.table.Imports;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.web.problem.Fault;

/**
 * Tables of exchanges that were held. Everything is checked before anything is entered; what a
 * crash cut off is completed by sending the same table again, for each row has the one id that
 * follows from it.
 */
@RestController
@RequestMapping("/api/v1/exchange-imports")
@RolesAllowed(Role.OFFICER)
@Tag(name = "imports")
class ExchangeImports {

  private final Imports imports;
  private final Exchanges exchanges;
  private final Ties ties;

  ExchangeImports(Imports imports, Exchanges exchanges, Ties ties) {
    this.imports = imports;
    this.exchanges = exchanges;
    this.ties = ties;
  }

  @PostMapping(consumes = "text/csv", produces = "application/json")
  @Operation(summary = "Takes in exchanges that were held, wholly or not at all")
  ImportReport take(
      @RequestBody byte[] csv, @RequestParam(defaultValue = "false") boolean dryRun, Origin by) {
    Map<String, Optional<String>> countries = new HashMap<>();
    return imports.take(
        ExchangeTable.SHAPE,
        new Imports.Upload(csv, dryRun),
        lines -> faults(lines, countries),
        rows -> exchanges.enterAll(completed(rows, countries, by.actor()), by));
  }

  private List<Fault> faults(
      List<Line<Exchange.Entry>> lines, Map<String, Optional<String>> countries) {
    List<Fault> all = new ArrayList<>();
    for (Line<Exchange.Entry> line : lines) {
      if (countryOf(line.value(), countries).isEmpty()) {
        all.add(Fault.of("tie_id", "unknown-tie").inRow(line.row()));
      }
      exchanges.against(line.value()).stream()
          .map(
              refusal ->
                  Fault.of("from", refusal.code()).with("on", line.value().day()).inRow(line.row()))
          .forEach(all::add);
    }
    return all;
  }

  private Optional<String> countryOf(Exchange.Entry row, Map<String, Optional<String>> countries) {
    String id = Objects.requireNonNull(row.partner().tieId());
    return countries.computeIfAbsent(id, tie -> ties.find(tie).map(t -> t.state().country()));
  }

  private static List<Exchange.Entry> completed(
      List<Exchange.Entry> rows, Map<String, Optional<String>> countries, String by) {
    return rows.stream().map(row -> completed(row, countries, by)).toList();
  }

  private static Exchange.Entry completed(
      Exchange.Entry row, Map<String, Optional<String>> countries, String by) {
    String tie = Objects.requireNonNull(row.partner().tieId());
    Partner partner =
        new Partner(tie, countries.getOrDefault(tie, Optional.empty()).orElseThrow(), null);
    return new Exchange.Entry(
        row.source(), partner, row.occasion(), row.standing(), row.results(), by);
  }
}
