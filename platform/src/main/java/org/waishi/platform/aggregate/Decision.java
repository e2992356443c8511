package org.waishi.platform.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an aggregate answers to a command: facts together with the state they lead to, or the
 * reasons against.
 *
 * @param <S> the aggregate that decided
 */
public sealed interface Decision<S> {

  /** Yes. No facts at all means that the wish was already true. */
  record Accepted<S>(S state, List<Object> facts) implements Decision<S> {
    public Accepted {
      facts = List.copyOf(facts);
    }
  }

  /** No, for every reason that stands against it, never only the first. */
  record Refused<S>(List<Refusal> reasons) implements Decision<S> {
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("reasons: [] (expected: at least one)");
      }
    }
  }

  /** The facts that follow from {@code now}, in order. */
  @SafeVarargs
  static <S extends Aggregate<S, E>, E> Decision<S> accept(S now, E... facts) {
    return fold(now, List.of(), List.of(facts));
  }

  /** The facts of an aggregate that did not exist; {@code genesis} makes it from the first. */
  @SafeVarargs
  static <S extends Aggregate<S, E>, E> Decision<S> begin(
      Function<? super E, S> genesis, E first, E... more) {
    return fold(genesis.apply(first), List.of(first), List.of(more));
  }

  /** Nothing to do: what the command asks for is so already. */
  static <S> Decision<S> unchanged(S now) {
    return new Accepted<>(now, List.of());
  }

  /** A no with one reason. */
  static <S> Decision<S> refuse(Refusal reason) {
    return new Refused<>(List.of(reason));
  }

  /** A no with all its reasons. */
  static <S> Decision<S> refuse(List<? extends Refusal> reasons) {
    return new Refused<>(List.copyOf(reasons));
  }

  /** A no with all these reasons; without any, what the supplier decides. */
  static <S> Decision<S> unless(List<? extends Refusal> reasons, Supplier<Decision<S>> otherwise) {
    return reasons.isEmpty() ? otherwise.get() : refuse(reasons);
  }

  private static <S extends Aggregate<S, E>, E> Decision<S> fold(
      S from, List<E> already, List<E> facts) {
    S state = from;
    for (E fact : facts) {
      state = state.evolve(fact);
    }
    List<Object> all = new ArrayList<>(already);
    all.addAll(facts);
    return new Accepted<>(state, all);
  }
}
