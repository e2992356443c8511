package org.waishi.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.relay.Chores.Chore;
import org.waishi.platform.relay.RelayPlan.Step;
import org.waishi.platform.testing.counter.Counter;

class ChoresTest {

  private static final Outbox THIRD = outbox("one", 3);
  private static final Outbox FIFTH = outbox("one", 5);
  private static final Outbox OTHER = outbox("other", 1);

  @Test
  void an_older_reading_that_comes_late_does_not_keep_the_newer_in_its_document() {
    Chores chores = new Chores(List.of(pull(FIFTH), pull(OTHER), pull(THIRD)));
    assertThat(chores.pulls()).containsExactly(FIFTH, OTHER);
  }

  @Test
  void the_newest_of_several_readings_is_pulled_once() {
    assertThat(new Chores(List.of(pull(THIRD), pull(FIFTH))).pulls()).containsExactly(FIFTH);
  }

  @Test
  void every_reading_is_journalled_once() {
    Chores chores = new Chores(List.of(append(THIRD), append(FIFTH), append(THIRD)));
    assertThat(chores.appends()).containsExactly(THIRD, FIFTH);
  }

  @Test
  void publishing_is_not_a_chore() {
    assertThatThrownBy(() -> new Chores(List.of(new Chore(THIRD, new Step.Publish(null)))))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Chore pull(Outbox outbox) {
    return new Chore(outbox, new Step.Pull(outbox.version()));
  }

  private static Chore append(Outbox outbox) {
    return new Chore(outbox, new Step.Append(outbox.entries()));
  }

  private static Outbox outbox(String aggregate, long version) {
    return new Outbox(Counter.kind("counter"), aggregate, version, List.of());
  }
}
