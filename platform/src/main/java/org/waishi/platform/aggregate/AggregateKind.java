package org.waishi.platform.aggregate;

import java.util.function.Function;

/**
 * Everything the write path must know about one kind of aggregate.
 *
 * @param name its name on the wire, {@code consular.incident}
 * @param collection where its documents live
 * @param stateType the aggregate's class
 * @param facts its facts under their written names
 * @param genesis makes the aggregate from its first fact
 */
public record AggregateKind<S extends Aggregate<S, E>, E>(
    String name,
    String collection,
    Class<S> stateType,
    FactTypes<E> facts,
    Function<E, S> genesis) {

  /** The topic that carries its facts, keyed by aggregate id. */
  public String topic() {
    return name + ".v1";
  }
}
