package org.waishi.platform;

import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void platform_keeps_the_rules_of_the_house() {
    ArchitectureRules.check("org.waishi.platform");
  }
}
