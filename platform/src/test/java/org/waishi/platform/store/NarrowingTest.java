package org.waishi.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class NarrowingTest {

  @Test
  void wishes_must_all_hold_and_one_that_nobody_has_is_no_condition() {
    Narrowing narrowing =
        Narrowing.none()
            .is("day", DayOfWeek.MONDAY)
            .is("city", null)
            .is("open", false)
            .with(7, least -> gte("score", least))
            .with((Integer) null, least -> gte("other", least));
    assertThat(narrowing.filter())
        .isEqualTo(and(eq("day", "MONDAY"), eq("open", false), gte("score", 7)));
  }

  @Test
  void without_wishes_nothing_is_left_out() {
    assertThat(Narrowing.none().is("day", null).filter()).isEqualTo(empty());
  }

  @Test
  void a_further_wish_leaves_the_one_before_as_it_was() {
    Narrowing monday = Narrowing.none().is("day", DayOfWeek.MONDAY);
    assertThat(monday.is("open", true).filter()).isNotEqualTo(monday.filter());
    assertThat(monday.filter()).isEqualTo(and(eq("day", "MONDAY")));
  }
}
