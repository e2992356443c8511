package org.waishi.local.supervisor.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waishi.local.supervisor.PartFixture.aPart;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependencyOrderTest {
  private final Part broker1 = aPart("broker-1");
  private final Part broker2 = aPart("broker-2");
  private final Part store = aPart("store");
  private final Part service = aPart("event-service", "broker-1", "broker-2", "store");
  private final Part identity = aPart("identity");
  private final Part gateway = aPart("gateway-service", "identity");
  private final List<Part> all = List.of(service, gateway, broker1, broker2, store, identity);

  @Test
  void who_depends_on_nobody_starts_first_and_all_others_as_soon_as_they_may() {
    assertThat(DependencyOrder.waves(all))
        .containsExactly(List.of(broker1, broker2, store, identity), List.of(service, gateway));
  }

  @Test
  void parts_that_wait_for_each_other_are_refused() {
    List<Part> circle = List.of(aPart("a", "b"), aPart("b", "a"));

    assertThatThrownBy(() -> DependencyOrder.waves(circle)).hasMessageEndingWith(": a, b");
  }

  @Test
  void a_chosen_part_brings_what_it_depends_on() {
    assertThat(DependencyOrder.only(Set.of("event-service"), all))
        .containsExactly(service, broker1, broker2, store);
  }

  @Test
  void broker_means_the_whole_cluster() {
    assertThat(DependencyOrder.only(Set.of("broker"), all)).containsExactly(broker1, broker2);
  }

  @Test
  void an_unknown_name_is_refused_with_the_names_there_are() {
    assertThatThrownBy(() -> DependencyOrder.only(Set.of("nix"), List.of(store, identity)))
        .hasMessage("There is no part nix; the parts are: store, identity.");
  }
}
