package org.waishi.friendship.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waishi.friendship.country.Countries;
import org.waishi.platform.command.Origin;
import org.waishi.platform.load.Loads;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.table.desk.Intake;
import org.waishi.platform.web.problem.Fault;

/** Takes a table of sister cities in, wholly or not at all. */
@Component
class CityImports {

  private final Imports imports;
  private final Loads.Kind<CityRow> loads;
  private final Countries countries;
  private final HistoricRules historic;

  CityImports(
      Imports imports, Loads.Kind<CityRow> loads, Countries countries, HistoricRules historic) {
    this.imports = imports;
    this.loads = loads;
    this.countries = countries;
    this.historic = historic;
  }

  /**
   * What became of a table.
   *
   * @param skippedLeads cities too uncertain to be loaded: leads to check
   */
  record Report(ImportReport report, List<String> skippedLeads) {

    static Report of(ImportReport told, Map<Long, String> leads) {
      int accepted = told.accepted() == 0 ? 0 : told.accepted() - leads.size();
      List<ImportReport.TakenRow> taken =
          told.taken().stream().filter(row -> !leads.containsKey(row.row())).toList();
      return new Report(
          new ImportReport(told.rows(), accepted, told.dryRun(), told.faults(), taken),
          List.copyOf(leads.values()));
    }
  }

  Report take(Imports.Upload upload, Origin by) {
    Map<Long, String> leads = new LinkedHashMap<>();
    Intake<CityRow> intake =
        new Intake<>(
            CityTable.SHAPE,
            lines -> check(lines, leads),
            row -> row.city().id(),
            rows -> loads.accept(rows.stream().filter(row -> !row.lead()).toList(), by));
    return Report.of(imports.take(intake, upload), leads);
  }

  private List<Fault> check(List<Line<CityRow>> lines, Map<Long, String> leads) {
    List<Fault> faults = new ArrayList<>();
    Seen seen = new Seen(new HashSet<>(), new HashMap<>());
    for (Line<CityRow> line : lines) {
      CityRow row = line.value();
      if (row.lead()) {
        leads.put(line.row(), row.city().nameEn());
      } else {
        against(row, seen).forEach(fault -> faults.add(fault.inRow(line.row())));
      }
    }
    return faults;
  }

  /** What the rows before a row have shown: a long table names few countries, and each often. */
  private record Seen(Set<String> cities, Map<String, Boolean> countries) {}

  private List<Fault> against(CityRow row, Seen seen) {
    List<Fault> faults = new ArrayList<>();
    if (!seen.cities().add(row.city().id())) {
      faults.add(Fault.of("city_en", "doubled-row"));
    }
    if (!seen.countries().computeIfAbsent(row.city().iso2(), this::isCountry)) {
      faults.add(Fault.of("iso2", "unknown-country"));
    } else if (row.tie() != null) {
      faults.addAll(historic.against(row.tie(), new HistoricRules.Columns("iso2", "city_en")));
    }
    return faults;
  }

  private boolean isCountry(String iso2) {
    return countries.find(iso2).isPresent();
  }
}
