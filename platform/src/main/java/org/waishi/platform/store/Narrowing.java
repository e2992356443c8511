package org.waishi.platform.store;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed by: conditions that all must hold. A wish that nobody has (null) is no
 * condition, so that a filter's fields can be named one after another. Each step gives a new value.
 */
public final class Narrowing {

  private static final Narrowing NONE = new Narrowing(List.of());

  private final List<Bson> conditions;

  private Narrowing(List<Bson> conditions) {
    this.conditions = conditions;
  }

  /** Nothing is left out. */
  public static Narrowing none() {
    return NONE;
  }

  /** Only where the field holds this value; a constant is meant by its name. */
  public Narrowing is(String field, @Nullable Object wish) {
    return with(wish, value -> Filters.eq(field, stored(value)));
  }

  /** Only where the condition that the wish makes holds. */
  public <T> Narrowing with(@Nullable T wish, Function<T, Bson> condition) {
    return wish == null
        ? this
        : new Narrowing(
            Stream.concat(conditions.stream(), Stream.of(condition.apply(wish))).toList());
  }

  /** The filter that finds what is left. */
  public Bson filter() {
    return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
  }

  private static Object stored(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
