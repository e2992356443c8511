package org.waishi.friendship.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.register.Totals;
import org.waishi.friendship.tie.register.Totals.Count;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.table.ReadTable;
import org.waishi.platform.table.TableFile;

/** A complete table of all ties adds up to what the office publishes. */
class PublishedTotalsTest {

  private static final int SISTERS = 30;
  private static final int COOPERATIONS = 65;

  @Test
  void a_complete_table_reproduces_95_cities_in_54_countries_with_12_that_hold_both_kinds() {
    ReadTable<CityRow> table =
        CityTable.SHAPE.read(TableFile.csv(complete().getBytes(StandardCharsets.UTF_8)), 95);
    assertThat(table.faults()).isEmpty();
    Totals totals = Totals.of(table.values().stream().map(PublishedTotalsTest::tie).toList());
    assertThat(totals)
        .isEqualTo(
            new Totals(
                new Count(95, 54),
                Map.of(
                    TieKind.SISTER, new Count(30, 28),
                    TieKind.COOPERATION, new Count(65, 38),
                    TieKind.GRASS_ROOTS, new Count(0, 0),
                    TieKind.UNVERIFIED, new Count(0, 0))));
    long both = totals.byKind().values().stream().mapToLong(Count::countries).sum() - 54;
    assertThat(both).isEqualTo(12);
  }

  /** Sisters in the lands 0 to 27, cooperations in 16 to 53. */
  private static String complete() {
    Stream<String> sisters =
        IntStream.range(0, SISTERS).mapToObj(i -> row("S" + i, i % 28, "sister"));
    Stream<String> cooperations =
        IntStream.range(0, COOPERATIONS)
            .mapToObj(i -> row("C" + i, 16 + i % 38, "friendly-cooperation"));
    String head = "city_en,city_zh,iso2,relation,established,lat,lon,port\n";
    return head + String.join("", Stream.concat(sisters, cooperations).toList());
  }

  private static String row(String city, int land, String relation) {
    String iso2 = "" + (char) ('A' + land / 26) + (char) ('A' + land % 26);
    return city + ",城," + iso2 + "," + relation + ",1990,1,2,N\n";
  }

  private static Stored<Tie> tie(CityRow row) {
    Decision<Tie> decided = Tie.bringIn(row.tie(), "officer");
    Tie tie = ((Decision.Accepted<Tie>) decided).state();
    Stored.Stamp stamp = new Stored.Stamp(Instant.EPOCH, "officer");
    String id = row.city().id();
    PersonalData nobody = PersonalData.none(new Holder("friendship-city.tie", id));
    return new Stored<>(id, 1, tie, nobody, stamp, stamp);
  }
}
