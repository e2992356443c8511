package org.waishi.event;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void the_service_keeps_the_rules_of_the_house() {
    ArchitectureRules.check("org.waishi.event");
  }
}
