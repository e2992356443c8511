package org.waishi.friendship.exchange.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.exchange.Exchange;
import org.waishi.friendship.exchange.Exchanges;
import org.waishi.friendship.exchange.Partner;
import org.waishi.friendship.exchange.Standing;
import org.waishi.friendship.exchange.desk.ExchangeTable.Row;
import org.waishi.friendship.intake.RowIntake;
import org.waishi.friendship.intake.RowRules;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Origin;
import org.waishi.platform.id.Ids;
import org.waishi.platform.load.Loads;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.web.problem.Fault;

/** Tables of exchanges, held or planned. */
@RestController
@RequestMapping("/api/v1/exchange-imports")
@RolesAllowed(Role.OFFICER)
@Tag(name = "imports")
class ExchangeImports {

  private final RowIntake.Kind<Row, Exchanges.Told> intake;
  private final Exchanges exchanges;
  private final Ties ties;

  ExchangeImports(RowIntake intake, Loads loads, Exchanges exchanges, Ties ties) {
    this.intake =
        intake.kind(
            ExchangeTable.SHAPE,
            loads.kind("exchanges", Exchanges.Told.class, Exchanges.Told::id, exchanges::bringIn));
    this.exchanges = exchanges;
    this.ties = ties;
  }

  @PostMapping(
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(
      summary = "Takes in exchanges, held unless they say planned, wholly or not at all",
      description =
          "Two of one month or year are told apart by their summary, or by their number in the "
              + "column nth: 1, 2 and so on.")
  ImportReport take(
      @RequestBody TableFile table,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin by) {
    return intake.take(new OneTable(by.actor()), new Imports.Upload(table, dryRun), by);
  }

  /** A long table names few ties, and each often. */
  private final class OneTable implements RowRules<Row, Exchanges.Told> {

    private final String by;
    private final Map<String, Optional<String>> countries = new HashMap<>();

    OneTable(String by) {
      this.by = by;
    }

    @Override
    public String derived(Row row) {
      return Ids.derived("exchange-row", entry(row).partner() + " " + row.distinguished());
    }

    @Override
    public Optional<Row> find(String id) {
      return exchanges.find(id).map(there -> Row.of(id, there.state()));
    }

    @Override
    public List<Fault> against(Row row) {
      List<Fault> faults = new ArrayList<>();
      if (country(row.tieId()).isEmpty()) {
        faults.add(Fault.of("tie_id", "unknown-tie"));
      }
      if (row.standing() != Standing.HELD && row.standing() != Standing.PLANNED) {
        faults.add(
            Fault.of("standing", "state-not-importable").with("state", row.standing().name()));
      }
      exchanges.against(entry(row)).stream()
          .map(refusal -> Fault.refused(0, "from", refusal))
          .forEach(faults::add);
      return faults;
    }

    private Optional<String> country(@Nullable String id) {
      return id == null
          ? Optional.empty()
          : countries.computeIfAbsent(id, any -> ties.find(any).map(tie -> tie.state().country()));
    }

    @Override
    public Exchanges.Told told(Row row) {
      return new Exchanges.Told(derived(row), entry(row));
    }

    private Exchange.Entry entry(Row row) {
      Partner with = new Partner(row.tieId(), country(row.tieId()).orElse(null), null);
      return row.entry(with, by);
    }
  }
}
