package org.waishi.friendship.honour.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;
import net.jqwik.api.statistics.Statistics;
import org.waishi.friendship.life.Life;

/** Whoever asks for a seat how often, the cap is kept and numbers have no gap and no double. */
class SessionPropertyTest {

  @Property(tries = 500)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll @WithNull @IntRange(max = 20) Integer seats,
      @ForAll @Size(max = 80) List<@IntRange(max = 40) Integer> asking) {
    Life<Session, SessionEvent> life =
        Life.begun(Session.KIND, _ -> List.of(), SessionTest.opened(seats));
    Map<String, String> numbers = new HashMap<>();
    for (int who : asking) {
      String nomination = "n" + who;
      boolean full = life.now().full();
      boolean seated = life.tell(now -> now.take(nomination));
      assertThat(seated).isEqualTo(!full || numbers.containsKey(nomination));
      if (seated) {
        String number = life.now().numberOf(nomination).orElseThrow();
        assertThat(numbers.getOrDefault(nomination, number)).as("kept").isEqualTo(number);
        numbers.put(nomination, number);
      }
      holds(life.now(), numbers);
    }
    Statistics.label("full")
        .collect(life.now().full())
        .coverage(c -> c.check(true).count(n -> n > 20));
  }

  private static void holds(Session now, Map<String, String> numbers) {
    assertThat(now.seats() == null || now.taken().size() <= now.seats()).as("the cap").isTrue();
    assertThat(now.taken()).hasSize(numbers.size());
    assertThat(now.taken())
        .extracting(Session.Seat::certificateNumber)
        .isEqualTo(
            IntStream.rangeClosed(1, now.taken().size())
                .mapToObj(n -> String.format("QD-QDA-2026-%04d", n))
                .toList());
    assertThat(now.taken()).extracting(Session.Seat::nominationId).doesNotHaveDuplicates();
  }
}
