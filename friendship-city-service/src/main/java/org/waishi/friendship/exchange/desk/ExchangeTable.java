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
import org.waishi.friendship.intake.IntakeRow;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.words.PublicWords;

/** How a table of exchanges that were held looks. */
final class ExchangeTable {

  private static final String DATES = "1992, 1992-08 or 1992-08-24";

  /** Its columns; results are names separated by spaces. */
  static final TableShape<Row> SHAPE =
      new TableShape<Row>(
          List.of("tie_id", "kind", "direction", "from"),
          List.of(
              "id",
              "nth",
              "until",
              "people",
              "standing",
              "yields",
              "summary",
              "report_file",
              "country",
              "source"),
          ExchangeTable::parse);

  private ExchangeTable() {}

  /**
   * An exchange as a row tells it.
   *
   * @param nth which of several that are alike but for their days, which are not known; 1 if left
   *     out
   * @param tieId null only where the row names an id: what others told may have no tie yet
   * @param standing held, unless the row says otherwise
   */
  record Row(
      @Nullable String id,
      int nth,
      @Nullable String tieId,
      Occasion occasion,
      Standing standing,
      @Nullable Results results,
      @Nullable @PublicWords String summary)
      implements IntakeRow<Row> {

    static Row of(String id, Exchange there) {
      Results came = there.results();
      return new Row(
          id,
          1,
          there.partner().tieId(),
          there.occasion(),
          there.standing(),
          came,
          came == null ? null : came.summary());
    }

    /** Whether it says nothing else; a row without results says nothing of them. */
    @Override
    public boolean agrees(Row there) {
      return Objects.equals(tieId, there.tieId())
          && occasion.equals(there.occasion())
          && standing == there.standing()
          && (results == null || results.equals(there.results()));
    }

    /**
     * What tells it from others of its tie. Two of one month are alike but for what came of them,
     * or for their number.
     */
    String distinguished() {
      PartialDate from = occasion.from();
      boolean known = from != null && !from.approximate();
      return occasion
          + (known || summary == null ? "" : " " + summary)
          + (nth == 1 ? "" : " " + nth);
    }

    Exchange.Entry entry(Partner with, String by) {
      return new Exchange.Entry(Source.office(), with, occasion, standing, results, by);
    }
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row parse(TableRow row) {
    String id = row.optional("id");
    Integer nth = row.parsed("nth", ExchangeTable::nth, "2");
    String tie = id == null ? row.text("tie_id") : row.optional("tie_id");
    ExchangeKind kind = row.oneOf("kind", ExchangeKind.class);
    Direction direction = row.oneOf("direction", Direction.class);
    PartialDate from =
        id == null
            ? row.required("from", PartialDate::of, DATES)
            : row.parsed("from", PartialDate::of, DATES);
    PartialDate until = row.parsed("until", PartialDate::of, DATES);
    Integer people = row.parsed("people", ExchangeTable::people, "12");
    List<Results.Yield> yields = row.parsed("yields", ExchangeTable::yields, "BUSINESS COURTESY");
    Standing standing =
        row.optional("standing") == null ? Standing.HELD : row.oneOf("standing", Standing.class);
    String summary = row.optional("summary");
    Results came = came(yields, summary, row.optional("report_file"));
    Occasion occasion = new Occasion(kind, direction, from, until, people);
    return row.make(
        () ->
            new Row(
                id, Objects.requireNonNullElse(nth, 1), tie, occasion, standing, came, summary));
  }

  private static int nth(String text) {
    int nth = Integer.parseInt(text);
    if (nth < 1) {
      throw new IllegalArgumentException("nth: " + text + " (expected: 1 or more)");
    }
    return nth;
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
      @Nullable List<Results.Yield> yields, @Nullable String summary, @Nullable String report) {
    return yields == null && summary == null && report == null
        ? null
        : new Results(Objects.requireNonNullElse(yields, List.of()), summary, report);
  }
}
