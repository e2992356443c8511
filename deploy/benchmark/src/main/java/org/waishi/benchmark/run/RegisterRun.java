package org.waishi.benchmark.run;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waishi.benchmark.load.Load;
import org.waishi.benchmark.load.Way;
import org.waishi.benchmark.peer.RawStore;
import org.waishi.benchmark.report.Table;
import org.waishi.benchmark.report.Trouble;
import org.waishi.benchmark.suite.RunningSuite;
import tools.jackson.databind.JsonNode;

/**
 * The register of sister cities, loaded with its sample: reads that look at much beside the read of
 * one city, all behind the gateway and in turns; and a long table beside as many raw writes.
 */
public record RegisterRun(RunningSuite suite, RawStore store, Load load) {

  private static final String OFFICER = "officer";
  private static final String API = "/api/v1/";
  private static final int TURNS = 3;
  private static final int ROWS = 10_000;
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

  public void into(Table table) throws Exception {
    String city = some("cities").path("id").asString();
    Way one = way("one city", "cities/" + city);
    List<Way> more =
        List.of(
            way("search box, pinyin", "search?q=xiaguan"),
            way("search box, city and kind", "search?q=shimonoseki%20sister"),
            way("tie suggestions", "tie-suggestions?top=20"),
            way("partner matrix", "networks/maritime/matrix"),
            way("activity of every tie", "tie-activities"));
    Way.inTurns(Stream.concat(Stream.of(one), more.stream()).toList(), TURNS);
    more.forEach(way -> way.beside(one, table));
    longTable(table);
  }

  private void longTable(Table table) {
    String rows = rows(some("ties?state=ACTIVE").path("id").asString());
    double raw = load.flatOut(store::write).perSecond();
    long start = System.nanoTime();
    JsonNode report = suite.table(OFFICER, API + "exchange-imports", rows).body();
    double answered = seconds(start);
    String last = report.path("taken").path(ROWS - 1).path("id").asString();
    while (!suite.has(OFFICER, API + "exchanges/" + last)) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    table.row("table of 10,000 exchanges, answered", ROWS / answered, raw, "rows/s");
    table.row("table of 10,000 exchanges, all there", ROWS / seconds(start), raw, "rows/s");
  }

  private JsonNode some(String collection) {
    String limited = collection + (collection.contains("?") ? "&" : "?") + "limit=1";
    JsonNode items =
        suite.get(OFFICER, suite.gateway().resolve(API + limited)).body().path("items");
    if (items.isEmpty()) {
      throw new Trouble("The register is empty: start the suite with --sample.");
    }
    return items.path(0);
  }

  /** Four a day, of days that no other table of this measurement has. */
  private static String rows(String tie) {
    long shift = System.currentTimeMillis() / 1000 % 2_000;
    return IntStream.range(0, ROWS)
        .mapToObj(
            row ->
                String.join(
                    ",",
                    tie,
                    row % 2 == 0 ? "VISIT" : "LETTER",
                    row % 4 < 2 ? "INCOMING" : "OUTGOING",
                    FIRST.minusDays(shift).plusDays(row / 4).toString()))
        .collect(Collectors.joining("\n", "tie_id,kind,direction,from\n", "\n"));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private Way way(String what, String path) {
    URI address = suite.gateway().resolve(API + path);
    return new Way(what, load, () -> suite.get(OFFICER, address));
  }
}
