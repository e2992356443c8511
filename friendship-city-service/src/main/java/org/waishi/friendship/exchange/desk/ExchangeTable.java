package org.waishi.friendship.exchange.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.exchange.Direction;
import org.waishi.friendship.exchange.Exchange;
import org.waishi.friendship.exchange.ExchangeKind;
import org.waishi.friendship.exchange.Occasion;
import org.waishi.friendship.exchange.Partner;
import org.waishi.friendship.exchange.Results;
import org.waishi.friendship.exchange.Source;
import org.waishi.friendship.exchange.Standing;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How a table of exchanges that were held looks. */
final class ExchangeTable {

  private static final String DATES = "1992, 1992-08 or 1992-08-24";

  /** Its columns; results are names separated by spaces. */
  static final TableShape<Exchange.Entry> SHAPE =
      new TableShape<Exchange.Entry>(
          List.of("tie_id", "kind", "direction", "from"),
          List.of("until", "people", "yields", "report_file"),
          ExchangeTable::parse);

  private ExchangeTable() {}

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Exchange.Entry parse(TableRow row) {
    String tie = row.text("tie_id");
    ExchangeKind kind = row.oneOf("kind", ExchangeKind.class);
    Direction direction = row.oneOf("direction", Direction.class);
    PartialDate from = row.required("from", PartialDate::of, DATES);
    PartialDate until = row.parsed("until", PartialDate::of, DATES);
    Integer people = row.parsed("people", ExchangeTable::people, "12");
    List<Results.Yield> yields = row.parsed("yields", ExchangeTable::yields, "BUSINESS COURTESY");
    Results came = came(yields, row.optional("report_file"));
    return row.make(
        () ->
            new Exchange.Entry(
                Source.office(),
                new Partner(tie, null, null),
                new Occasion(kind, direction, from, until, people),
                Standing.HELD,
                came,
                ""));
  }

  private static int people(String text) {
    int people = Integer.parseInt(text);
    if (people < 1 || people > 100_000) {
      throw new IllegalArgumentException("people: " + text + " (expected: 1 to 100000)");
    }
    return people;
  }

  private static List<Results.Yield> yields(String text) {
    return Stream.of(text.split("\\s+")).map(Results.Yield::valueOf).toList();
  }

  private static @Nullable Results came(
      @Nullable List<Results.Yield> yields, @Nullable String report) {
    return yields == null && report == null
        ? null
        : new Results(Objects.requireNonNullElse(yields, List.of()), null, report);
  }
}
