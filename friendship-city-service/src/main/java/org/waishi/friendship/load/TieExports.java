package org.waishi.friendship.load;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;
import org.waishi.platform.table.Sheet;

/** Ties as a table. */
@Component
class TieExports {

  private final Ties ties;
  private final Cities cities;

  TieExports(Ties ties, Cities cities) {
    this.ties = ties;
    this.cities = cities;
  }

  /** One tie with its city. */
  record Row(String id, Tie tie, @Nullable City city) {}

  /** All that the filter finds. */
  Sheet<Row> sheet(Ties.Filter filter) {
    return TieTable.EXPORT.sheet("ties", ties.all(filter).stream().map(this::row).toList());
  }

  private Row row(Stored<Tie> stored) {
    City city = cities.find(stored.state().cityId()).map(Stored::state).orElse(null);
    return new Row(stored.id(), stored.state(), city);
  }
}
