package org.waishi.apec.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UpperChars;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.databind.json.JsonMapper;

class CardApplicationPropertyTest {

  private static final JsonMapper JSON = JsonSettings.strict();
  private static final List<AlertFlag> ALERTS =
      List.of(new AlertFlag("1", "KR", "CAUTION"), new AlertFlag("2", "CL", "CAUTION"));

  @Property(tries = 300)
  void the_state_is_the_fold_of_its_facts_also_by_way_of_json(
      @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 9) Integer> steps) {
    List<Object> facts = new ArrayList<>(List.of(Facts.drafted(Facts.complete())));
    CardApplication state = Facts.aDraft(Facts.complete());
    for (int i = 0; i < steps.size(); i++) {
      if (step(state, steps.get(i), Facts.NOON.plusSeconds(i * 40_000L))
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
            + applicant;
    assertThat(told).doesNotContain(passport, identity, String.valueOf(number));
  }

  private static CardApplication replayed(List<Object> facts) {
    CardApplication state = CardApplication.from(again(facts.getFirst()));
    for (Object fact : facts.subList(1, facts.size())) {
      state = state.evolve(again(fact));
    }
    return state;
  }

  private static CardApplicationEvent again(Object fact) {
    return (CardApplicationEvent) JSON.readValue(JSON.writeValueAsString(fact), fact.getClass());
  }

  private static Decision<CardApplication> step(CardApplication now, int step, Instant at) {
    return switch (step) {
      case 0, 1 -> now.submit(Facts.ASKED, Facts.RULES, at, "maker");
      case 2 -> now.giveBack(Facts.UNCLEAR, at, "officer");
      case 3 -> now.resubmit(Facts.RULES, at, "maker");
      case 4 -> now.takeIn(at, "officer");
      case 5 -> now.align(ALERTS);
      case 6 -> now.align(List.of());
      case 7 -> now.change(Facts.complete(), "clerk");
      case 8 -> now.turnAway(Facts.UNCLEAR, at, "officer");
      default -> now.withdraw(at);
    };
  }
}
