package org.waishi.friendship.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.waishi.friendship.activity.DormancyHintEvent.DormancyHinted;
import org.waishi.friendship.life.Life;

/** Looked at however often, a hint says only what was not so before: quiet, awake, quiet again. */
class DormancyHintPropertyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Property(tries = 500)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll @Size(max = 40) List<Boolean> looks) {
    Life<DormancyHint, DormancyHintEvent> life =
        Life.begun(
            DormancyHint.KIND, _ -> List.of(), DormancyHint.begin("t1", "JP", quiet(true), DAY));
    LocalDate day = DAY;
    for (boolean quiet : looks) {
      day = day.plusDays(1);
      LocalDate on = day;
      int said = life.facts().size();
      boolean stood = life.now().stands();
      assertThat(life.tell(now -> now.look(quiet, quiet(quiet), on))).isTrue();
      assertThat(life.now().stands()).isEqualTo(quiet);
      assertThat(life.facts()).hasSize(stood == quiet ? said : said + 1);
    }
    for (int at = 0; at < life.facts().size(); at++) {
      assertThat(life.facts().get(at) instanceof DormancyHinted).isEqualTo(at % 2 == 0);
    }
  }

  private static Quiet quiet(boolean tooLong) {
    return new Quiet(tooLong ? null : DAY, DAY.minusYears(3), 24, tooLong);
  }
}
