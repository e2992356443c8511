package org.waishi.consular.trip.limit;

import java.time.LocalDate;
import java.util.List;
import org.waishi.consular.rule.DatedRow;
import org.waishi.consular.rule.DatedRows;
import org.waishi.consular.rule.Standing;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How many days each term has. */
public record TermTable(DatedRows<Row> rows, WorkingDays workingDays) {

  private static final TableShape<Row> SHAPE =
      new TableShape<>(
          List.of("valid_from", "term", "days", "counting", "source", "standing"),
          List.of(),
          TermTable::row);

  /** Which days are counted. */
  public enum Counting {
    WORKING_DAYS,
    CALENDAR_DAYS
  }

  /** A term of so many days after what starts it. */
  public record Row(
      LocalDate validFrom, Term term, int days, Counting counting, String source, Standing standing)
      implements DatedRow {

    @Override
    public Object meaning() {
      return term;
    }
  }

  /** The table that comes with the service, counting by this calendar. */
  public static TermTable shipped(WorkingDays workingDays) {
    return new TermTable(
        new DatedRows<>(ShippedTable.read("/rules/trip-terms.csv", SHAPE)), workingDays);
  }

  /**
   * The last day of a term that starts on a day, which is not counted itself; that day where no row
   * reaches back so far. In a year that is not announced only weekends are left out.
   */
  public LocalDate last(Term term, LocalDate from) {
    return rows.on(from)
        .filter(row -> row.term() == term)
        .findFirst()
        .map(row -> last(row, from))
        .orElse(from);
  }

  private LocalDate last(Row row, LocalDate from) {
    return switch (row.counting()) {
      case WORKING_DAYS -> workingDays.forecast(from, row.days()).date();
      case CALENDAR_DAYS -> from.plusDays(row.days());
    };
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row row(TableRow cells) {
    LocalDate validFrom = cells.date("valid_from");
    Term term = cells.oneOf("term", Term.class);
    int days = cells.integer("days");
    Counting counting = cells.oneOf("counting", Counting.class);
    String source = cells.text("source");
    Standing standing = cells.oneOf("standing", Standing.class);
    return cells.make(() -> new Row(validFrom, term, days, counting, source, standing));
  }
}
