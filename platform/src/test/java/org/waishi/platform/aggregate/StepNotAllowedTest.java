package org.waishi.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepNotAllowedTest {

  enum State {
    OPEN
  }

  private static final List<String> ALLOWED = List.of("closures", "notes");

  @Test
  void nothing_stands_against_a_step_that_follows() {
    assertThat(StepNotAllowed.against("closures", State.OPEN, ALLOWED)).isEmpty();
  }

  @Test
  void another_step_is_refused_with_those_that_follow() {
    Optional<Refusal> reason = StepNotAllowed.against("reopenings", State.OPEN, ALLOWED);
    assertThat(reason).contains(new StepNotAllowed("reopenings", "OPEN", ALLOWED));
    assertThat(reason.orElseThrow().kind()).isEqualTo(Refusal.Kind.CONFLICT);
  }

  @Test
  void a_decision_is_taken_unless_a_reason_stands_against_it() {
    Refusal reason = new StepNotAllowed("reopenings", "OPEN", ALLOWED);
    assertThat(Decision.unless(List.of(), () -> Decision.unchanged("yes")))
        .isEqualTo(Decision.unchanged("yes"));
    assertThat(Decision.<String>unless(List.of(reason), () -> Decision.unchanged("yes")))
        .isEqualTo(Decision.refuse(reason));
  }
}
