package org.waishi.consular.trip.limit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waishi.consular.rule.DatedRow;
import org.waishi.consular.rule.DatedRows;
import org.waishi.consular.rule.Standing;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** In which parts of the world a trip may take a day more where flights are few. */
public record FarTable(DatedRows<Row> rows) {

  private static final TableShape<Row> SHAPE =
      new TableShape<>(
          List.of("valid_from", "region", "countries", "source", "standing"),
          List.of(),
          FarTable::row);

  /** These countries, by ISO 3166. */
  public record Row(
      LocalDate validFrom, String region, Set<String> countries, String source, Standing standing)
      implements DatedRow {

    /** Keeps its own copy. */
    public Row {
      countries = Set.copyOf(countries);
    }

    @Override
    public Object meaning() {
      return region;
    }
  }

  /** The table that comes with the service. */
  public static FarTable shipped() {
    return new FarTable(new DatedRows<>(ShippedTable.read("/rules/trip-far-countries.csv", SHAPE)));
  }

  /** Whether one of these countries is there. */
  public boolean anyOf(Collection<String> countries, LocalDate departsOn) {
    return rows.on(departsOn)
        .anyMatch(row -> countries.stream().anyMatch(row.countries()::contains));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row row(TableRow cells) {
    LocalDate validFrom = cells.date("valid_from");
    String region = cells.text("region");
    List<String> countries = List.of(cells.text("countries").split(" ", -1));
    String source = cells.text("source");
    Standing standing = cells.oneOf("standing", Standing.class);
    return cells.make(() -> new Row(validFrom, region, Set.copyOf(countries), source, standing));
  }
}
