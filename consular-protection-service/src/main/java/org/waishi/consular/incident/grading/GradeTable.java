package org.waishi.consular.incident.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.waishi.consular.rule.DatedRow;
import org.waishi.consular.rule.DatedRows;
import org.waishi.consular.rule.Standing;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/**
 * From how many people on a case has which grade; any one row that is met is enough.
 *
 * @param zone whose days count
 */
public record GradeTable(DatedRows<Row> rows, ZoneId zone) {

  private static final TableShape<Row> SHAPE =
      new TableShape<>(
          List.of("valid_from", "grade", "measure", "at_least", "source", "standing"),
          List.of(),
          GradeTable::row);

  /** So many of these people, or more, make a case this grade. */
  public record Row(
      LocalDate validFrom,
      Grade grade,
      Measure measure,
      int atLeast,
      String source,
      Standing standing)
      implements DatedRow {

    @Override
    public Object meaning() {
      return List.of(grade, measure);
    }

    boolean asksFor(Counts counts) {
      return measure.of(counts) >= atLeast;
    }
  }

  /** The table that comes with the service. */
  public static GradeTable shipped(ZoneId zone) {
    return new GradeTable(
        new DatedRows<>(ShippedTable.read("/rules/incident-grades.csv", SHAPE)), zone);
  }

  /** The gravest grade that any number asks for, by the rows in force at that moment. */
  public Grade grade(Counts counts, Instant at) {
    return rows.on(LocalDate.ofInstant(at, zone))
        .filter(row -> row.asksFor(counts))
        .map(Row::grade)
        .min(Comparator.naturalOrder())
        .orElse(Grade.IV);
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row row(TableRow cells) {
    LocalDate validFrom = cells.date("valid_from");
    Grade grade = cells.oneOf("grade", Grade.class);
    Measure measure = cells.oneOf("measure", Measure.class);
    int atLeast = cells.integer("at_least");
    String source = cells.text("source");
    Standing standing = cells.oneOf("standing", Standing.class);
    return cells.make(() -> new Row(validFrom, grade, measure, atLeast, source, standing));
  }
}
