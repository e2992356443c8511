package org.waishi.friendship.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.network.Places.TODAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waishi.friendship.network.Network.Belonging;
import org.waishi.platform.aggregate.Decision;

/** Whatever is asked in whatever order, nobody rules alone and the facts replay to the state. */
class NetworkPropertyTest {

  record Wish(int what, String city, String by, int day) {

    Decision<Network> of(Network network) {
      return switch (what) {
        case 0 -> network.ask(city, Ruling.Effect.INCLUDE, TODAY.plusDays(day), "why", by);
        case 1 -> network.ask(city, Ruling.Effect.EXCLUDE, TODAY.plusDays(day), "why", by);
        case 2 -> network.decide(city, day % 2 == 0, by);
        case 3 -> network.redefine(NetworkTest.from(TODAY.plusDays(day).toString()));
        default -> network.enrol(members(), TODAY.plusDays(day));
      };
    }

    private Map<String, Belonging> members() {
      Map<String, Belonging> members = new HashMap<>();
      members.put(city, new Belonging("KR", new Reason("因", "why")));
      return members;
    }
  }

  @Property(tries = 500)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll("wishes") List<Wish> wishes) {
    Decision.Accepted<Network> begun =
        (Decision.Accepted<Network>)
            Network.define("maritime", new Reason("海上", "sea"), NetworkTest.from("2021-01-01"));
    List<Object> facts = new ArrayList<>(begun.facts());
    Network network = begun.state();
    for (Wish wish : wishes) {
      if (wish.of(network) instanceof Decision.Accepted<Network>(var after, var said)) {
        facts.addAll(said);
        network = after;
      }
    }
    assertThat(network.rulings())
        .allSatisfy(ruling -> assertThat(ruling.askedBy()).isNotEqualTo(ruling.decidedBy()));
    assertThat(network.definitions()).extracting(Definition::validFrom).isSorted();
    assertThat(network.definitions()).extracting(Definition::validFrom).doesNotHaveDuplicates();
    assertThat(network.enrolled()).extracting(Network.Enrolled::cityId).doesNotHaveDuplicates();
    Network replayed = Network.from((NetworkEvent) facts.getFirst());
    for (Object fact : facts) {
      replayed = replayed.evolve((NetworkEvent) fact);
    }
    assertThat(replayed).isEqualTo(network);
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.of("c1", "c2"),
            Arbitraries.of("officer", "reviewer"),
            Arbitraries.integers().between(0, 20))
        .as(Wish::new)
        .list()
        .ofMaxSize(40);
  }
}
