package org.waishi.friendship.load;

import org.jspecify.annotations.Nullable;
import org.waishi.friendship.city.City;
import org.waishi.friendship.tie.Tie;

/**
 * A city and its tie as a table tells them.
 *
 * @param id the city's; not what follows from its name when an officer called it so since
 * @param tie null when the table names no relation: a city only
 * @param lead true when the row is too uncertain to be loaded, and is a lead to check
 */
record CityRow(String id, City city, Tie.@Nullable Historic tie, boolean lead) {

  /** The same of the city with this id. */
  CityRow of(String known) {
    return new CityRow(known, city, tie == null ? null : tie.with(known), lead);
  }
}
