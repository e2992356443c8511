package org.waishi.friendship.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.suggestion.RankingTest.CRITERIA;
import static org.waishi.friendship.suggestion.RankingTest.candidate;
import static org.waishi.friendship.suggestion.RankingTest.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the candidates, the order is fair and the same. */
class RankingPropertyTest {

  @Property(tries = 300)
  void more_of_a_criterion_never_lowers_a_candidate(
      @ForAll("candidates") List<Candidate> all,
      @ForAll @IntRange(max = 7) int criterion,
      @ForAll @IntRange(min = 1, max = 5) int more,
      @ForAll @IntRange(max = 100) int which) {
    Candidate chosen = all.get(which % all.size());
    Map<String, Integer> values = new HashMap<>(chosen.values());
    values.merge(CRITERIA.get(criterion), more, Integer::sum);
    List<Candidate> changed = new ArrayList<>(all);
    changed.set(
        all.indexOf(chosen),
        new Candidate(chosen.cityId(), chosen.city(), chosen.country(), chosen.region(), values));
    assertThat(order(changed).indexOf(chosen.cityId()))
        .isLessThanOrEqualTo(order(all).indexOf(chosen.cityId()));
  }

  @Property(tries = 200)
  void the_same_candidates_stand_in_the_same_order_however_they_come(
      @ForAll("candidates") List<Candidate> all, @ForAll long seed) {
    List<Candidate> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(order(shuffled)).isEqualTo(order(all));
  }

  @Provide
  Arbitrary<List<Candidate>> candidates() {
    Arbitrary<Map<String, Integer>> values =
        Arbitraries.maps(Arbitraries.of(CRITERIA), Arbitraries.integers().between(0, 10));
    return Combinators.combine(Arbitraries.integers().between(1, 50), values)
        .as((number, of) -> candidate("city-" + number, "1950", of))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .uniqueElements(Candidate::cityId);
  }
}
