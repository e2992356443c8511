package org.waishi.friendship.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.suggestion.RankingTest.GAINS;
import static org.waishi.friendship.suggestion.RankingTest.WARNINGS;
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
    assertThat(order(with(more, GAINS.get(criterion), chosen, all)).indexOf(chosen.cityId()))
        .isLessThanOrEqualTo(order(all).indexOf(chosen.cityId()));
  }

  @Property(tries = 300)
  void a_warning_never_raises_a_candidate(
      @ForAll("candidates") List<Candidate> all,
      @ForAll @IntRange(max = 1) int criterion,
      @ForAll @IntRange(max = 100) int which) {
    Candidate chosen = all.get(which % all.size());
    assertThat(order(with(1, WARNINGS.get(criterion), chosen, all)).indexOf(chosen.cityId()))
        .isGreaterThanOrEqualTo(order(all).indexOf(chosen.cityId()));
  }

  private static List<Candidate> with(
      int more, String criterion, Candidate chosen, List<Candidate> all) {
    Map<String, Integer> values = new HashMap<>(chosen.values());
    values.merge(criterion, more, Integer::sum);
    List<Candidate> changed = new ArrayList<>(all);
    changed.set(
        all.indexOf(chosen),
        new Candidate(chosen.cityId(), chosen.city(), chosen.country(), chosen.region(), values));
    return changed;
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
        Arbitraries.maps(
            Arbitraries.of(Circumstances.CRITERIA.gains()), Arbitraries.integers().between(0, 10));
    return Combinators.combine(Arbitraries.integers().between(1, 50), values)
        .as((number, of) -> candidate("city-" + number, "1950", of))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .uniqueElements(Candidate::cityId);
  }
}
