package org.waishi.consular.trip.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.waishi.consular.rule.DatedRow;
import org.waishi.consular.rule.DatedRows;
import org.waishi.consular.rule.Standing;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How many people, countries and days a trip of a class may have at most. */
public record LimitTable(DatedRows<Row> rows) {

  private static final TableShape<Row> SHAPE =
      new TableShape<>(
          List.of("valid_from", "trip_class", "measure", "at_most", "source", "standing"),
          List.of(),
          LimitTable::row);

  /** A trip of this class has so many at most. */
  public record Row(
      LocalDate validFrom,
      TripClass tripClass,
      Measure measure,
      int atMost,
      String source,
      Standing standing)
      implements DatedRow {

    @Override
    public Object meaning() {
      return List.of(tripClass, measure);
    }
  }

  /** The table that comes with the service. */
  public static LimitTable shipped() {
    return new LimitTable(new DatedRows<>(ShippedTable.read("/rules/trip-limits.csv", SHAPE)));
  }

  /** The limit for a trip that departs on a day; empty where there is none. */
  public OptionalInt of(TripClass tripClass, Measure measure, LocalDate departsOn) {
    return rows.on(departsOn)
        .filter(row -> row.tripClass() == tripClass && row.measure() == measure)
        .mapToInt(Row::atMost)
        .findFirst();
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row row(TableRow cells) {
    LocalDate validFrom = cells.date("valid_from");
    TripClass tripClass = cells.oneOf("trip_class", TripClass.class);
    Measure measure = cells.oneOf("measure", Measure.class);
    int atMost = cells.integer("at_most");
    String source = cells.text("source");
    Standing standing = cells.oneOf("standing", Standing.class);
    return cells.make(() -> new Row(validFrom, tripClass, measure, atMost, source, standing));
  }
}
