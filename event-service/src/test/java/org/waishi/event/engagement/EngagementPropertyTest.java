package org.waishi.event.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waishi.event.date.When;
import org.waishi.event.engagement.HeardFacts.Heard;
import org.waishi.event.engagement.History.Happening;
import org.waishi.event.engagement.History.Signed;
import org.waishi.event.engagement.History.Taken;
import org.waishi.event.engagement.History.Told;
import org.waishi.event.warning.Warning;

/** Whatever is commanded and heard, in whatever order, an engagement stays right. */
class EngagementPropertyTest {

  @Property(tries = 500)
  void no_sequence_of_commands_and_heard_facts_breaks_a_rule(
      @ForAll("happenings") List<Happening> happenings) {
    History history = new History();
    happenings.forEach(history::happens);
  }

  @Property(tries = 300)
  void the_order_and_number_of_times_in_which_facts_are_heard_do_not_matter(
      @ForAll("facts") List<Heard> facts, @ForAll Random shuffle) {
    List<Heard> otherwise = new ArrayList<>(distinct(facts));
    otherwise.addAll(distinct(facts));
    Collections.shuffle(otherwise, shuffle);
    assertThat(flagsAfter(otherwise)).isEqualTo(flagsAfter(distinct(facts)));
  }

  private static Map<String, Warning.Flag> flagsAfter(List<Heard> facts) {
    History history = new History();
    facts.forEach(fact -> history.happens(new Told(fact)));
    return history.flags();
  }

  /** One fact for each number in a source's life, as the log has it. */
  private static List<Heard> distinct(List<Heard> facts) {
    List<Heard> kept = new ArrayList<>();
    for (Heard fact : facts) {
      boolean taken =
          kept.stream()
              .anyMatch(
                  other ->
                      other.version() == fact.version()
                          && other.warning().source().equals(fact.warning().source()));
      if (!taken) {
        kept.add(fact);
      }
    }
    return kept;
  }

  @Provide
  Arbitrary<List<Happening>> happenings() {
    Arbitrary<Happening> told = heard().map(Told::new);
    Arbitrary<Happening> signed = Arbitraries.of("a1", "a2").map(Signed::new);
    return Arbitraries.oneOf(taken(), told, signed).list().ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<Heard>> facts() {
    return heard().list().ofMaxSize(12);
  }

  private static Arbitrary<Happening> taken() {
    Arbitrary<String> steps =
        Arbitraries.of(
            "approvals",
            "returns",
            "resubmissions",
            "cancellations",
            "conclusions",
            "conclusions",
            "dates",
            "dates");
    Arbitrary<String> people = Arbitraries.of("officer", "colleague", "leader", "event-service");
    Arbitrary<String> days = Arbitraries.of("2022", "2022-08", "2022-08-24", "2022-02-30");
    return Combinators.combine(steps, people, days, days)
        .as((step, by, start, end) -> new Taken(step, by, new When(start, end, null)));
  }

  private static Arbitrary<Heard> heard() {
    Arbitrary<Warning> warnings =
        Arbitraries.of(
            Warning.alert("a1", "KR", "DO_NOT_GO"),
            Warning.alert("a1", "KR", "TAKE_CARE"),
            Warning.over("a1", "KR"),
            Warning.alert("a2", "KR", "CAUTION"),
            Warning.over("a2", "KR"),
            Warning.alert("a3", "JP", "DO_NOT_GO"),
            Warning.tie("t1", Warning.Reason.TIE_SUSPENDED),
            Warning.over("t1", "t1"),
            Warning.tie("t1", Warning.Reason.TIE_ENDED));
    return Combinators.combine(Arbitraries.longs().between(1, 8), warnings).as(Heard::new);
  }
}
