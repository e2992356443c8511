package org.waishi.apec;

import org.junit.jupiter.api.Test;
import org.waishi.apec.application.ApplicationFacts;
import org.waishi.apec.economy.EconomyTable;
import org.waishi.platform.testing.EventContract;

class EventContractTest {

  @Test
  void what_applications_say_is_what_is_approved() {
    EventContract.check(ApplicationFacts.KIND);
  }

  @Test
  void what_the_table_of_economies_says_is_what_is_approved() {
    EventContract.check(EconomyTable.KIND);
  }
}
