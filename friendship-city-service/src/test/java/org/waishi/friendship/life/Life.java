package org.waishi.friendship.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * The life of an aggregate that is given one order after the other. Whatever they are, its state is
 * the fold of what it said; a step is taken only where it leads on, and one that does not is
 * refused with the names of those that do; where no step leads on, none is taken.
 */
public final class Life<S extends Aggregate<S, E>, E> {

  private final AggregateKind<S, E> kind;
  private final Function<S, List<String>> steps;
  private final List<E> facts = new ArrayList<>();
  private S now;

  private Life(AggregateKind<S, E> kind, Function<S, List<String>> steps, S begun) {
    this.kind = kind;
    this.steps = steps;
    this.now = begun;
  }

  /** A life that begins with this. */
  public static <S extends Aggregate<S, E>, E> Life<S, E> begun(
      AggregateKind<S, E> kind, Function<S, List<String>> steps, Decision<S> first) {
    Decision.Accepted<S> yes = (Decision.Accepted<S>) first;
    Life<S, E> life = new Life<>(kind, steps, yes.state());
    life.keep(yes);
    return life;
  }

  /** The present state. */
  public S now() {
    return now;
  }

  /** All that was said, in order. */
  public List<E> facts() {
    return List.copyOf(facts);
  }

  /** Orders a step, by the name of the resource to post to; tells whether it was taken. */
  public boolean take(String step, Function<S, Decision<S>> order) {
    List<String> open = steps.apply(now);
    Decision<S> decision = order.apply(now);
    List<StepNotAllowed> shut = shut(decision);
    if (open.contains(step)) {
      assertThat(shut).as("%s leads on from %s", step, now).isEmpty();
    } else {
      assertThat(shut).as("%s does not lead on from %s", step, now).hasSize(1);
      assertThat(shut.getFirst().step()).isEqualTo(step);
      assertThat(shut.getFirst().allowedSteps()).isEqualTo(open);
    }
    return kept(decision);
  }

  /** Gives an order that is no step of somebody's; tells whether it was accepted. */
  public boolean tell(Function<S, Decision<S>> order) {
    return kept(order.apply(now));
  }

  private boolean kept(Decision<S> decision) {
    if (decision instanceof Decision.Accepted<S> yes) {
      keep(yes);
      return true;
    }
    return false;
  }

  private void keep(Decision.Accepted<S> yes) {
    yes.facts().forEach(fact -> facts.add(said(fact)));
    now = yes.state();
    S folded = kind.genesis().apply(facts.getFirst());
    for (E fact : facts) {
      folded = folded.evolve(fact);
    }
    assertThat(folded).as("the fold of %s", facts).isEqualTo(now);
  }

  @SuppressWarnings("unchecked")
  private static <E> E said(Object fact) {
    return (E) fact;
  }

  private static List<StepNotAllowed> shut(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var reasons)
        ? reasons.stream()
            .filter(StepNotAllowed.class::isInstance)
            .map(StepNotAllowed.class::cast)
            .toList()
        : List.of();
  }
}
