package org.waishi.apec.economy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.waishi.apec.economy.EconomyEvent.EconomiesLoaded;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.load.LateRefusal;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.table.desk.Imports.Upload;
import org.waishi.platform.table.desk.Intake;

/** The economies as they stand, and their import: the whole table in one write, or nothing. */
@Service
public class Economies {

  private static final String ID = "abtc";

  private final Aggregates<EconomyTable, EconomyEvent> tables;
  private final Imports imports;

  Economies(AggregateStore store, Imports imports) {
    this.tables = store.open(EconomyTable.KIND);
    this.imports = imports;
  }

  /** The present table; an empty one before the first import. */
  public EconomyTable table() {
    return tables.find(ID).map(Stored::state).orElseGet(() -> new EconomyTable(List.of()));
  }

  Optional<Economy> find(String code) {
    return table().find(code);
  }

  ImportReport take(Upload upload, Origin origin) {
    Intake<Economy> intake =
        new Intake<>(
            EconomyRows.table(), EconomyRows::check, Economy::code, rows -> load(rows, origin));
    return imports.take(intake, upload);
  }

  private List<LateRefusal> load(List<Economy> rows, Origin origin) {
    Command command = Command.of(origin, new EconomiesLoaded(rows));
    tables.create(ID, command, () -> EconomyTable.load(rows));
    tables.change(ID, command, table -> table.replace(rows));
    return List.of();
  }
}
