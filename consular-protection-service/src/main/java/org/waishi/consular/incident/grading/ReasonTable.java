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
 * For which reasons an officer may name a graver grade than the numbers ask for, and for which a
 * lower one than the case has. What no number tells, such as political effect, is graded so.
 *
 * @param zone whose days count
 */
public record ReasonTable(DatedRows<Row> rows, ZoneId zone) {

  private static final TableShape<Row> SHAPE =
      new TableShape<>(
          List.of("valid_from", "reason", "direction", "source", "standing"),
          List.of(),
          ReasonTable::row);

  /** Which way a grade is moved by name. */
  public enum Direction {
    RAISE,
    LOWER
  }

  /** This reason moves a grade this way. */
  public record Row(
      LocalDate validFrom,
      GradingReason reason,
      Direction direction,
      String source,
      Standing standing)
      implements DatedRow {

    @Override
    public Object meaning() {
      return List.of(reason, direction);
    }
  }

  /** The table that comes with the service. */
  public static ReasonTable shipped(ZoneId zone) {
    return new ReasonTable(
        new DatedRows<>(ShippedTable.read("/rules/incident-grading-reasons.csv", SHAPE)), zone);
  }

  /** Whether the reason moves a grade that way at that moment. */
  public boolean allows(GradingReason reason, Direction direction, Instant at) {
    return rows.on(LocalDate.ofInstant(at, zone))
        .anyMatch(row -> row.reason() == reason && row.direction() == direction);
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row row(TableRow cells) {
    LocalDate validFrom = cells.date("valid_from");
    GradingReason reason = cells.oneOf("reason", GradingReason.class);
    Direction direction = cells.oneOf("direction", Direction.class);
    String source = cells.text("source");
    Standing standing = cells.oneOf("standing", Standing.class);
    return cells.make(() -> new Row(validFrom, reason, direction, source, standing));
  }
}
