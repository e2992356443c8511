package org.waishi.consular.incident.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.waishi.consular.incident.grading.Grade;
import org.waishi.consular.rule.DatedRow;
import org.waishi.consular.rule.DatedRows;
import org.waishi.consular.rule.Standing;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/**
 * Within how many hours which report of a case of which grade is due. The hours run day and night.
 *
 * @param zone whose days count
 */
public record ReportTable(DatedRows<Row> rows, ZoneId zone) {

  private static final TableShape<Row> SHAPE =
      new TableShape<>(
          List.of("valid_from", "report", "grade", "hours", "source", "standing"),
          List.of(),
          ReportTable::row);

  /** This report of a case of this grade is due so many hours after what starts its clock. */
  public record Row(
      LocalDate validFrom,
      ReportKind report,
      Grade grade,
      int hours,
      String source,
      Standing standing)
      implements DatedRow {

    @Override
    public Object meaning() {
      return List.of(report, grade);
    }
  }

  /** The table that comes with the service. */
  public static ReportTable shipped(ZoneId zone) {
    return new ReportTable(
        new DatedRows<>(ShippedTable.read("/rules/incident-reports.csv", SHAPE)), zone);
  }

  /** When a report is due, counted from {@code from}; empty where none is owed. */
  public Optional<Instant> due(ReportKind report, Grade grade, Instant from) {
    return rows.on(LocalDate.ofInstant(from, zone))
        .filter(row -> row.report() == report && row.grade() == grade)
        .findFirst()
        .map(row -> from.plus(Duration.ofHours(row.hours())));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row row(TableRow cells) {
    LocalDate validFrom = cells.date("valid_from");
    ReportKind report = cells.oneOf("report", ReportKind.class);
    Grade grade = cells.oneOf("grade", Grade.class);
    int hours = cells.integer("hours");
    String source = cells.text("source");
    Standing standing = cells.oneOf("standing", Standing.class);
    return cells.make(() -> new Row(validFrom, report, grade, hours, source, standing));
  }
}
