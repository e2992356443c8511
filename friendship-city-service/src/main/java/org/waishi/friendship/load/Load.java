package org.waishi.friendship.load;

import java.util.List;
import org.waishi.friendship.city.CityRow;
import org.waishi.friendship.country.CountryRow;
import org.waishi.platform.store.Origin;

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

  Load done() {
    return new Load(id, by, correlationId, List.of(), List.of(), true);
  }

  Origin origin() {
    return Origin.internal(by, correlationId);
  }
}
