package org.waishi.friendship.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.activity.ScoreTest.DAY;
import static org.waishi.friendship.activity.ScoreTest.points;
import static org.waishi.friendship.activity.ScoreTest.visit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever was done, one more deed makes no tie less alive. */
class ScorePropertyTest {

  @Property(tries = 300)
  void one_more_deed_never_lowers_a_score_and_a_later_one_counts_no_less(
      @ForAll @Size(max = 20) List<@IntRange(max = 2000) Integer> ages,
      @ForAll @IntRange(max = 2000) int more) {
    List<Deed> deeds = new ArrayList<>();
    ages.forEach(age -> deeds.add(visit(DAY.minusDays(age))));
    BigDecimal before = points(deeds, DAY);
    deeds.add(visit(DAY.minusDays(more)));
    BigDecimal after = points(deeds, DAY);
    assertThat(after).isGreaterThanOrEqualTo(before);
    deeds.set(deeds.size() - 1, visit(DAY.minusDays(more / 2)));
    assertThat(points(deeds, DAY)).isGreaterThanOrEqualTo(after);
  }
}
