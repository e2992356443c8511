package org.waishi.friendship;

import org.junit.jupiter.api.Test;
import org.waishi.friendship.anniversary.Anniversary;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.tie.Tie;
import org.waishi.platform.testing.EventContract;

class EventContractTest {

  @Test
  void what_countries_say_is_what_is_approved() {
    EventContract.check(Country.KIND);
  }

  @Test
  void what_cities_say_is_what_is_approved() {
    EventContract.check(City.KIND);
  }

  @Test
  void what_ties_say_is_what_is_approved() {
    EventContract.check(Tie.KIND);
  }

  @Test
  void what_anniversaries_say_is_what_is_approved() {
    EventContract.check(Anniversary.KIND);
  }
}
