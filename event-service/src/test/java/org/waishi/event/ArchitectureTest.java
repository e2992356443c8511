package org.waishi.event;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void the_house_rules_hold() {
    ArchitectureRules.check("org.waishi.event");
  }
}
