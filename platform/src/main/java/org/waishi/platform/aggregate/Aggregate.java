package org.waishi.platform.aggregate;

/**
 * State that is the fold of its facts, and the boundary inside which rules hold at every moment.
 *
 * <p>Implementations are immutable. {@link #evolve} is the only way one comes from another: it must
 * not decide, fail or look at anything but its two arguments, because history is replayed through
 * it.
 *
 * @param <S> the aggregate itself
 * @param <E> the sealed family of facts that can happen to it
 */
public interface Aggregate<S extends Aggregate<S, E>, E> {

  /** The state after {@code fact} has happened. */
  S evolve(E fact);
}
