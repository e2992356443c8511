package org.waishi.friendship.network.desk;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.network.link.Organisation;
import org.waishi.friendship.network.transport.Route;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.words.PublicWords;

/** How a table of routes looks, going out and coming in. */
final class RouteTable {

  static final TableExport<Route> EXPORT =
      new TableExport<Route>()
          .column("id", Route::id)
          .column("mode", Route::mode)
          .column("from_city", Route::fromCity)
          .column("to_city", Route::toCity)
          .column("carrier_zh", route -> route.carrier().zh())
          .column("carrier_en", route -> route.carrier().en())
          .column("times", route -> route.frequency().times())
          .column("per", route -> route.frequency().per())
          .column("valid_from", Route::validFrom)
          .column("valid_to", Route::validTo)
          .column("closed_on", Route::closedOn)
          .column("why", Route::why);

  static final TableShape<Row> SHAPE =
      new TableShape<Row>(
          List.of(
              "mode",
              "from_city",
              "to_city",
              "carrier_zh",
              "carrier_en",
              "times",
              "per",
              "valid_from"),
          List.of("id", "valid_to", "closed_on", "why"),
          RouteTable::parse);

  private RouteTable() {}

  /** A route as a row tells it. */
  record Row(
      @Nullable String id,
      @Valid RouteController.NewRoute body,
      @Nullable LocalDate closedOn,
      @Nullable @PublicWords String why)
      implements EndedRow<Row> {

    static Row of(Route route) {
      return new Row(
          route.id(),
          new RouteController.NewRoute(
              route.mode(),
              route.fromCity(),
              route.toCity(),
              route.carrier(),
              route.frequency().times(),
              route.frequency().per(),
              route.validFrom(),
              route.validTo()),
          route.closedOn(),
          route.why());
    }
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row parse(TableRow row) {
    Route.Mode mode = row.oneOf("mode", Route.Mode.class);
    String from = row.text("from_city");
    String to = row.text("to_city");
    Organisation carrier = new Organisation(row.text("carrier_zh"), row.text("carrier_en"));
    Integer times = row.required("times", RouteTable::times, "1 to 1000");
    Route.Per per = row.oneOf("per", Route.Per.class);
    LocalDate first = row.date("valid_from");
    LocalDate last = row.parsed("valid_to", LocalDate::parse, "2030-03-31");
    LocalDate closed = row.parsed("closed_on", LocalDate::parse, "2026-11-23");
    String why = closed == null ? null : row.text("why");
    String id = row.optional("id");
    return row.make(
        () ->
            new Row(
                id,
                new RouteController.NewRoute(mode, from, to, carrier, times, per, first, last),
                closed,
                why));
  }

  private static int times(String text) {
    int times = Integer.parseInt(text);
    if (times < 1) {
      throw new IllegalArgumentException("times: " + text + " (expected: 1 to 1000)");
    }
    return times;
  }
}
