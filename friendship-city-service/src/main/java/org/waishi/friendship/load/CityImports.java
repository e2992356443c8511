package org.waishi.friendship.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.Twins;
import org.waishi.friendship.country.Countries;
import org.waishi.platform.command.Origin;
import org.waishi.platform.load.Loads;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.table.desk.Intake;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Problem;
import org.waishi.platform.web.problem.Problems;

/** Takes a table of sister cities in, wholly or not at all. */
@Component
class CityImports {

  private final Imports imports;
  private final Loads.Kind<CityRow> loads;
  private final Cities cities;
  private final Countries countries;
  private final HistoricRules historic;
  private final Problems problems;

  CityImports(
      Imports imports, Loads.Kind<CityRow> loads, HistoricRules historic, Problems problems) {
    this.imports = imports;
    this.loads = loads;
    this.cities = historic.cities();
    this.countries = historic.countries();
    this.historic = historic;
    this.problems = problems;
  }

  /**
   * What became of a table.
   *
   * @param skippedLeads cities too uncertain to be loaded: leads to check
   * @param warnings rows whose city may be in the register, or in the table, under another
   *     spelling; they block nothing
   */
  record Report(ImportReport report, List<String> skippedLeads, List<Problem.FieldError> warnings) {

    static Report of(
        ImportReport told, Map<Long, String> leads, List<Problem.FieldError> warnings) {
      int accepted = told.accepted() == 0 ? 0 : told.accepted() - leads.size();
      List<ImportReport.TakenRow> taken =
          told.taken().stream().filter(row -> !leads.containsKey(row.row())).toList();
      return new Report(
          new ImportReport(told.rows(), accepted, told.dryRun(), told.faults(), taken),
          List.copyOf(leads.values()),
          warnings);
    }
  }

  Report take(Imports.Upload upload, Origin by) {
    Look look = new Look(new KnownCities(cities), new LinkedHashMap<>(), new ArrayList<>());
    Intake<CityRow> intake =
        new Intake<>(
            CityTable.SHAPE,
            lines -> check(lines, look),
            row -> look.cities().idOf(row.city()),
            rows -> loads.accept(look.toLoad(rows), by));
    ImportReport told = imports.take(intake, upload);
    List<Problem.FieldError> warnings =
        look.twins().stream()
            .map(fault -> problems.inWords(fault, LocaleContextHolder.getLocale()))
            .toList();
    return Report.of(told, look.leads(), warnings);
  }

  /** What was seen on the way through a table. */
  private record Look(KnownCities cities, Map<Long, String> leads, List<Fault> twins) {

    private List<CityRow> toLoad(List<CityRow> rows) {
      return rows.stream()
          .filter(row -> !row.lead())
          .map(row -> row.of(cities.idOf(row.city())))
          .toList();
    }
  }

  private List<Fault> check(List<Line<CityRow>> lines, Look look) {
    List<Fault> faults = new ArrayList<>();
    Seen seen = new Seen(new HashSet<>(), new HashMap<>());
    for (Line<CityRow> line : lines) {
      CityRow row = line.value().of(look.cities().idOf(line.value().city()));
      if (row.lead()) {
        look.leads().put(line.row(), row.city().nameEn());
      } else {
        against(row, seen).forEach(fault -> faults.add(fault.inRow(line.row())));
        Twins.warning("city_en", look.cities().twins(row))
            .ifPresent(fault -> look.twins().add(fault.inRow(line.row())));
      }
    }
    return faults;
  }

  /** What the rows before a row have shown: a long table names few countries, and each often. */
  private record Seen(Set<String> cities, Map<String, Boolean> countries) {}

  private List<Fault> against(CityRow row, Seen seen) {
    List<Fault> faults = new ArrayList<>();
    if (!seen.cities().add(row.id())) {
      faults.add(Fault.of("city_en", "doubled-row"));
    }
    if (!seen.countries().computeIfAbsent(row.city().iso2(), this::isCountry)) {
      faults.add(Fault.of("iso2", "unknown-country"));
    } else if (row.tie() != null) {
      faults.addAll(
          historic.against(row.tie(), new HistoricRules.Columns("iso2", "city_en", "relation")));
    }
    return faults;
  }

  private boolean isCountry(String iso2) {
    return countries.find(iso2).isPresent();
  }
}
