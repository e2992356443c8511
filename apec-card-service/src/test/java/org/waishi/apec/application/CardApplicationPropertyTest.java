package org.waishi.apec.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UpperChars;
import org.waishi.apec.alert.AlertFlag;
import org.waishi.apec.paper.Draft;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.paper.ShownApplicant;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.databind.json.JsonMapper;

class CardApplicationPropertyTest {

  private static final JsonMapper JSON = JsonSettings.strict();

  /** A command, and when: clocks of several copies of a service need not agree. */
  private record Given(int command, Instant at) {}

  @Property(tries = 300)
  void the_state_is_the_fold_of_its_facts_also_by_way_of_json(
      @ForAll @Size(max = 25) List<@IntRange(max = Commands.COUNT - 1) Integer> commands,
      @ForAll @Size(25) List<@IntRange(max = 1_000_000) Integer> seconds) {
    List<Object> facts = new ArrayList<>(List.of(Facts.drafted(Facts.complete())));
    CardApplication state = Facts.aDraft(Facts.complete());
    for (Given given : given(commands, seconds)) {
      if (decision(state, given)
          instanceof Decision.Accepted<CardApplication>(var next, var more)) {
        facts.addAll(more);
        state = next;
      }
    }
    assertThat(replayed(facts)).isEqualTo(state);
    assertThat(JSON.readValue(JSON.writeValueAsString(state), CardApplication.class))
        .isEqualTo(state);
  }

  @Property(tries = 300)
  void no_sequence_of_commands_breaks_what_always_holds(
      @ForAll @Size(max = 25) List<@IntRange(max = Commands.COUNT - 1) Integer> commands,
      @ForAll @Size(25) List<@IntRange(max = 1_000_000) Integer> seconds) {
    CardApplication state = Facts.aDraft(Facts.complete());
    for (Given given : given(commands, seconds)) {
      if (decision(state, given) instanceof Decision.Accepted<CardApplication>(var next, var _)) {
        holdsBetween(state, next);
        state = next;
      }
      holds(state);
    }
  }

  private static void holds(CardApplication now) {
    boolean submittedOnce = !now.economies().isEmpty();
    assertThat(now.clock().isPresent()).isEqualTo(submittedOnce);
    assertThat(now.flags()).allMatch(flag -> now.economies().contains(flag.economy()));
    assertThat(new HashSet<>(now.flags())).hasSameSizeAs(now.flags());
    assertThat(now.flags().stream().map(AlertFlag::alertId)).doesNotHaveDuplicates();
    if (!now.status().open() || now.status() == ApplicationStatus.DRAFT) {
      assertThat(now.flags()).isEmpty();
    }
    now.clock()
        .ifPresent(
            clock ->
                assertThat(clock.paused()).isEqualTo(now.status() != ApplicationStatus.SUBMITTED));
    assertThat(now.makers()).contains("maker").doesNotContain("officer");
  }

  private static void holdsBetween(CardApplication before, CardApplication after) {
    assertThat(before.status().open() || before.equals(after)).isTrue();
    assertThat(after.makers()).containsAll(before.makers());
    assertThat(after.returns().subList(0, before.returns().size())).isEqualTo(before.returns());
    if (!before.economies().isEmpty()) {
      assertThat(after.economies()).isEqualTo(before.economies());
    }
    if (before.status() == ApplicationStatus.SUBMITTED) {
      assertThat(after.papers()).isEqualTo(before.papers());
    }
  }

  @Property(tries = 300)
  void no_fact_ever_holds_a_number_of_the_applicant(
      @ForAll @UpperChars @StringLength(2) String letters,
      @ForAll @IntRange(min = 1_000_000, max = 9_999_999) int number) {
    String passport = letters + number;
    String identity = "3702021990" + number + "X";
    Draft.Applicant applicant =
        new Draft.Applicant("张三" + number, passport, identity, "139" + number);
    Draft draft = new Draft(applicant, null, null, null);
    Papers papers = new Papers(List.copyOf(draft.personal().keySet()), null, null, List.of());
    String told =
        JSON.writeValueAsString(Facts.drafted(papers))
            + JSON.writeValueAsString(Facts.aDraft(papers))
            + draft
            + ShownApplicant.of(draft.personal());
    assertThat(told).doesNotContain(passport, identity, String.valueOf(number));
  }

  private static List<Given> given(List<Integer> commands, List<Integer> seconds) {
    List<Given> all = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      all.add(new Given(commands.get(i), Facts.NOON.plusSeconds(seconds.get(i))));
    }
    return all;
  }

  private static Decision<CardApplication> decision(CardApplication now, Given given) {
    return Commands.give(now, given.command(), given.at());
  }

  private static CardApplication replayed(List<Object> facts) {
    CardApplication state = ApplicationHistory.begun(again(facts.getFirst()));
    for (Object fact : facts.subList(1, facts.size())) {
      state = state.evolve(again(fact));
    }
    return state;
  }

  private static CardApplicationEvent again(Object fact) {
    return (CardApplicationEvent) JSON.readValue(JSON.writeValueAsString(fact), fact.getClass());
  }
}
