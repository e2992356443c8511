package org.waishi.friendship.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.aggregate.Decision;

/** Whatever officers and tables say, periods stay in order and only the last may be open. */
class CountryPropertyTest {

  private static final RelationsSource SOURCE =
      new RelationsSource("外交部", "2026-3", LocalDate.of(2026, 1, 5), null);

  @Property
  void periods_stay_in_order_and_the_facts_replay_to_the_state(
      @ForAll("orders") List<Function<Country, Decision<Country>>> orders) {
    Decision.Accepted<Country> listed = (Decision.Accepted<Country>) Country.list(row(List.of()));
    List<Object> facts = new ArrayList<>(listed.facts());
    Country country = listed.state();
    for (Function<Country, Decision<Country>> order : orders) {
      if (order.apply(country) instanceof Decision.Accepted<Country>(var after, var said)) {
        facts.addAll(said);
        country = after;
        assertThat(inOrder(country.relations())).as(country.toString()).isTrue();
        assertThat(country.downgraded() == null || country.relations().getLast().until() == null)
            .as("only relations that are there stand lower: " + country)
            .isTrue();
      }
    }
    assertThat(replayed(facts)).isEqualTo(country);
  }

  private static boolean inOrder(List<Period> periods) {
    for (int i = 0; i < periods.size(); i++) {
      PartialDate until = periods.get(i).until();
      boolean last = i == periods.size() - 1;
      if (until == null ? !last : until.compareTo(periods.get(i).from()) < 0) {
        return false;
      }
      if (!last && periods.get(i + 1).from().compareTo(until) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Country replayed(List<Object> facts) {
    Country country = Country.from((CountryEvent) facts.getFirst());
    for (Object fact : facts) {
      country = country.evolve((CountryEvent) fact);
    }
    return country;
  }

  @Provide
  Arbitrary<List<Function<Country, Decision<Country>>>> orders() {
    Arbitrary<PartialDate> dates =
        Arbitraries.integers()
            .between(1949, 2026)
            .flatMap(year -> Arbitraries.of(year + "", year + "-05", year + "-05-31"))
            .map(PartialDate::of);
    Arbitrary<Function<Country, Decision<Country>>> orders =
        Arbitraries.oneOf(
            dates.map(on -> country -> country.establish(on, SOURCE)),
            dates.map(on -> country -> country.redate(on, SOURCE)),
            dates.map(on -> country -> country.breakOff(on, SOURCE)),
            dates.map(on -> country -> country.downgrade(on, SOURCE)),
            dates.map(on -> country -> country.restore(on, SOURCE)),
            dates.map(on -> country -> country.correct(row(List.of(new Period(on, null))))));
    return orders.list().ofMaxSize(40);
  }

  private static CountryRow row(List<Period> periods) {
    return new CountryRow("NR", "Nauru", "瑙鲁", periods, List.of(), null, null);
  }
}
