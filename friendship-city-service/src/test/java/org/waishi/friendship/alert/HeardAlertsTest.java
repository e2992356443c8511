package org.waishi.friendship.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.HeardFacts;
import org.waishi.friendship.alert.Alerts.Lapsed;
import org.waishi.friendship.alert.Alerts.Raised;

/** What is heard of alerts is what consular protection approved. */
class HeardAlertsTest {

  @Test
  void everything_that_is_heard_of_alerts_is_said() {
    assertThat(HeardFacts.unsaid(Alerts.reactions((_, _) -> null, (_, _) -> null))).isEmpty();
  }

  @Test
  void the_approved_examples_are_understood() throws IOException {
    Raised raised = HeardFacts.example("consular.alert-raised", Raised.class);
    assertThat(raised.level()).isEqualTo("DO_NOT_GO");
    assertThat(HeardFacts.example("consular.alert-changed", Raised.class).country())
        .isEqualTo(raised.country());
    assertThat(HeardFacts.example("consular.alert-lapsed", Lapsed.class).country())
        .isEqualTo(raised.country());
  }
}
