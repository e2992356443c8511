package org.waishi.consular.trip;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.EventContract;

class TripEventContractTest {

  @Test
  void what_trips_say_is_what_is_approved() {
    EventContract.check(TripFacts.KIND);
  }
}
