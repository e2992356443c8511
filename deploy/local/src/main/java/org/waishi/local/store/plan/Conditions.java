package org.waishi.local.store.plan;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.plan.Constraint.Edge;
import org.waishi.local.store.plan.Constraint.Points;
import org.waishi.local.store.plan.Constraint.Present;
import org.waishi.local.store.plan.Constraint.Span;

/** Reads what a filter asks of one field: a value, or operators. */
final class Conditions {

  private final Consumer<Constraint> found;

  Conditions(Consumer<Constraint> found) {
    this.found = found;
  }

  void read(@Nullable Object asked) {
    switch (asked) {
      case BsonRegularExpression regex -> matches(regex);
      case Document document when BsonRegularExpression.isRegularExpression(document) ->
          matches(BsonRegularExpression.convertToRegularExpression(document));
      case Document document when hasOperators(document) -> document.forEach(this::operator);
      case null, default -> oneOf(Collections.singletonList(asked));
    }
  }

  private static boolean hasOperators(Document document) {
    return document.keySet().stream().anyMatch(name -> name.startsWith("$"));
  }

  private void operator(String operator, @Nullable Object operand) {
    switch (operator) {
      case "$eq" -> oneOf(Collections.singletonList(operand));
      case "$in" -> oneOf(operand instanceof Collection<?> values ? values : List.of());
      case "$gt" -> span(operand, edge -> new Span(new Edge(edge, false), null));
      case "$gte" -> span(operand, edge -> new Span(new Edge(edge, true), null));
      case "$lt" -> span(operand, edge -> new Span(null, new Edge(edge, false)));
      case "$lte" -> span(operand, edge -> new Span(null, new Edge(edge, true)));
      case "$exists" -> exists(operand);
      default -> {}
    }
  }

  private void exists(@Nullable Object operand) {
    if (Boolean.TRUE.equals(operand)
        || operand instanceof Number number && number.intValue() != 0) {
      found.accept(new Present());
    }
  }

  /** Arrays and patterns match in other ways than by equality: then an index cannot help. */
  private void oneOf(Collection<?> values) {
    if (values.stream().anyMatch(Conditions::matchesOtherwise)) {
      return;
    }
    var keys = new TreeSet<Key>();
    values.forEach(value -> keys.add(Key.of(value)));
    found.accept(new Points(keys));
  }

  private static boolean matchesOtherwise(@Nullable Object value) {
    return value instanceof Collection
        || value instanceof BsonRegularExpression
        || BsonRegularExpression.isRegularExpression(value)
        || value instanceof Missing;
  }

  private void span(@Nullable Object operand, Function<Key, Span> span) {
    if (ordered(operand)) {
      found.accept(span.apply(Key.of(operand)));
    }
  }

  private static boolean ordered(@Nullable Object operand) {
    return Stream.of(
            Number.class,
            String.class,
            Instant.class,
            ObjectId.class,
            UUID.class,
            Boolean.class,
            BinData.class)
        .anyMatch(type -> type.isInstance(operand));
  }

  private void matches(BsonRegularExpression regex) {
    String prefix = RegexPrefix.of(regex);
    if (!prefix.isEmpty()) {
      var edge = new Edge(Key.of(prefix).without(1), true);
      found.accept(new Span(edge, edge));
    }
  }
}
