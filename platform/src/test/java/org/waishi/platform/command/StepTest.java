package org.waishi.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepTest {

  private static final Origin ORIGIN = Origin.request("officer", "c", "k");

  @Test
  void its_order_keeps_who_wants_it_and_what_they_saw() {
    Command order = step("closures").command("done");
    assertThat(order.origin()).isEqualTo(ORIGIN);
    assertThat(order.expected()).isEqualTo(Precondition.version(7));
    assertThat(step("closures").by()).isEqualTo("officer");
  }

  @Test
  void the_same_words_to_another_resource_are_another_order() {
    assertThat(step("closures").command("done").body())
        .isEqualTo(step("closures").command("done").body())
        .isNotEqualTo(step("closures").command("late").body())
        .isNotEqualTo(step("returns").command("done").body());
    assertThat(step("closures").command().body()).isNotEqualTo(step("returns").command().body());
  }

  private static Step step(String name) {
    return new Step("a", name, ORIGIN, Precondition.version(7));
  }
}
