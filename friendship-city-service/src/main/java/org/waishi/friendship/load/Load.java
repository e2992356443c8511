package org.waishi.friendship.load;

import java.util.List;
import java.util.UUID;
import org.waishi.friendship.country.CountryRow;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Origin.Heard;

/**
 * A table that was accepted.
 *
 * @param id later ones sort after earlier ones
 * @param by who sent it
 * @param applied true when every row was
 */
record Load(
    String id,
    String by,
    String correlationId,
    List<CountryRow> countries,
    List<CityRow> cities,
    boolean applied) {

  /** A load keeps its own copies. */
  Load {
    countries = List.copyOf(countries);
    cities = List.copyOf(cities);
  }

  Load done() {
    return new Load(id, by, correlationId, List.of(), List.of(), true);
  }

  /** Each aggregate remembers the last load it heard of, so that an older one changes nothing. */
  Origin origin() {
    long number = UUID.fromString(id).getMostSignificantBits();
    return new Origin(by, correlationId, null, null, new Heard("loads", number));
  }
}
