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
import java.util.function.UnaryOperator;
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
import org.waishi.platform.load.Loads;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.table.desk.Intake;
import org.waishi.platform.web.problem.Fault;

/** Tables of exchanges that were held. */
@RestController
@RequestMapping("/api/v1/exchange-imports")
@RolesAllowed(Role.OFFICER)
@Tag(name = "imports")
class ExchangeImports {

  private final Imports imports;
  private final Loads.Kind<Exchange.Entry> loads;
  private final Exchanges exchanges;
  private final Ties ties;

  ExchangeImports(Imports imports, Loads loads, Exchanges exchanges, Ties ties) {
    this.imports = imports;
    this.loads =
        loads.kind("exchanges", Exchange.Entry.class, Exchanges::rowId, exchanges::bringIn);
    this.exchanges = exchanges;
    this.ties = ties;
  }

  @PostMapping(
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(summary = "Takes in exchanges that were held, wholly or not at all")
  ImportReport take(
      @RequestBody TableFile table,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin by) {
    Map<String, Optional<String>> countries = new HashMap<>();
    UnaryOperator<Exchange.Entry> whole = row -> completed(row, countries, by.actor());
    Intake<Exchange.Entry> intake =
        new Intake<>(
            ExchangeTable.SHAPE,
            lines -> faults(lines, countries),
            row -> Exchanges.rowId(whole.apply(row)),
            rows -> loads.accept(rows.stream().map(whole).toList(), by));
    return imports.take(intake, new Imports.Upload(table, dryRun));
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

  private static Exchange.Entry completed(
      Exchange.Entry row, Map<String, Optional<String>> countries, String by) {
    String tie = Objects.requireNonNull(row.partner().tieId());
    Partner partner =
        new Partner(tie, countries.getOrDefault(tie, Optional.empty()).orElse(null), null);
    return new Exchange.Entry(
        row.source(), partner, row.occasion(), row.standing(), row.results(), by);
  }
}
