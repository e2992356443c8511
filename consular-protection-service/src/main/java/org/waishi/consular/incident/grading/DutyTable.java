package org.waishi.consular.incident.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.waishi.consular.rule.DatedRow;
import org.waishi.consular.rule.DatedRows;
import org.waishi.consular.rule.Standing;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/**
 * What follows from a grade: who leads, and whether a review is owed.
 *
 * @param zone whose days count
 */
public record DutyTable(DatedRows<Row> rows, ZoneId zone) {

  private static final TableShape<Row> SHAPE =
      new TableShape<>(
          List.of("valid_from", "grade", "led_by", "review", "source", "standing"),
          List.of(),
          DutyTable::row);

  /** What follows from this grade. */
  public record Row(
      LocalDate validFrom,
      Grade grade,
      LedBy ledBy,
      boolean review,
      String source,
      Standing standing)
      implements DatedRow {

    @Override
    public Object meaning() {
      return grade;
    }
  }

  /** The table that comes with the service. */
  public static DutyTable shipped(ZoneId zone) {
    return new DutyTable(
        new DatedRows<>(ShippedTable.read("/rules/incident-duties.csv", SHAPE)), zone);
  }

  /** What follows from a grade by the rows in force at that moment. */
  public Row of(Grade grade, Instant at) {
    return rows.on(LocalDate.ofInstant(at, zone))
        .filter(row -> row.grade() == grade)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no duties of grade " + grade + " at " + at));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row row(TableRow cells) {
    LocalDate validFrom = cells.date("valid_from");
    Grade grade = cells.oneOf("grade", Grade.class);
    LedBy ledBy = cells.oneOf("led_by", LedBy.class);
    boolean review = "Y".equals(cells.text("review"));
    String source = cells.text("source");
    Standing standing = cells.oneOf("standing", Standing.class);
    return cells.make(() -> new Row(validFrom, grade, ledBy, review, source, standing));
  }
}
