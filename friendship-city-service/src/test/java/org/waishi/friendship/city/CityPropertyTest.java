package org.waishi.friendship.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.waishi.friendship.life.Life;

/** Whatever tables say in whatever order, the last word holds and what it leaves out stays. */
class CityPropertyTest {

  @Property(tries = 500)
  void no_table_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll("cities") @NotEmpty List<City> tables) {
    City first = tables.getFirst();
    Life<City, CityEvent> life = Life.begun(City.KIND, _ -> List.of(), City.list(first));
    assertThat(life.now()).isEqualTo(first);
    for (City told : tables) {
      City before = life.now();
      life.tell(now -> now.correct(told));
      City now = life.now();
      assertThat(now)
          .isEqualTo(
              new City(
                  told.nameEn(),
                  told.nameZh(),
                  last(told.nameLocal(), before.nameLocal()),
                  told.iso2(),
                  told.lat(),
                  told.lon(),
                  told.port(),
                  last(told.source(), before.source()),
                  last(told.notes(), before.notes())));
      assertThat(now.id()).as("the same city").isEqualTo(first.id());
      int said = life.facts().size();
      life.tell(again -> again.correct(told));
      assertThat(life.facts()).as("the same table again").hasSize(said);
    }
  }

  private static String last(String told, String before) {
    return told == null ? before : told;
  }

  @Provide
  Arbitrary<List<City>> cities() {
    Arbitrary<Optional<String>> words = Arbitraries.of("a", "b", "c").optional();
    return Combinators.combine(
            Arbitraries.of("敖德萨", "奥德萨"),
            words,
            Arbitraries.of(46.4, 46.5),
            Arbitraries.of(true, false),
            words,
            words)
        .as(CityPropertyTest::city)
        .list()
        .ofMaxSize(12);
  }

  private static City city(
      String zh,
      Optional<String> local,
      double lat,
      boolean port,
      Optional<String> source,
      Optional<String> notes) {
    return new City(
        "Odesa",
        zh,
        local.orElse(null),
        "UA",
        lat,
        30.7,
        port,
        source.orElse(null),
        notes.orElse(null));
  }
}
