package org.waishi.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceAddressesTest {

  @Test
  void a_service_that_the_environment_spells_with_dots_is_not_another() {
    Map<String, String> told = Map.of("apec-card", "http://a", "apec.card", "http://a");
    assertThat(new ServiceAddresses(told).routes()).isEqualTo(Map.of("apec-card", "http://a"));
  }
}
