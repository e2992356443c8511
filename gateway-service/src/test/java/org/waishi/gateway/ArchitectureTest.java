package org.waishi.gateway;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void the_gateway_keeps_the_rules_of_the_house() {
    ArchitectureRules.check("org.waishi.gateway");
  }
}
