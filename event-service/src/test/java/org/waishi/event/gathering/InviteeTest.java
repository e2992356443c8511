package org.waishi.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InviteeTest {

  @Test
  void the_latest_honour_stands_first() {
    LocalDate early = LocalDate.of(2018, 5, 1);
    LocalDate late = LocalDate.of(2026, 5, 1);
    Honour first = new Honour("n1", "f1", "envoy", 2018, early, true);
    Honour second = new Honour("n2", "f1", "award", 2026, late, true);
    assertThat(Invitee.of("f1", List.of(first, second)).honours())
        .containsExactly(
            new Invitee.Held("award", 2026, late), new Invitee.Held("envoy", 2018, early));
  }
}
