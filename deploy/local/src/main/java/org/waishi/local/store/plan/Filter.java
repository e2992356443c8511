package org.waishi.local.store.plan;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.plan.Constraint.Points;
import org.waishi.local.store.plan.Constraint.Present;
import org.waishi.local.store.plan.Constraint.Span;

/** A query's filter, taken apart by field: {@code $and} is flat, {@code $or} gives common spans. */
public final class Filter {

  private final Map<String, List<Constraint>> constraints = new HashMap<>();

  public static Filter of(@Nullable Document query) {
    var filter = new Filter();
    filter.read(query == null ? new Document() : query);
    return filter;
  }

  private void read(Document query) {
    query.forEach(this::read);
  }

  private void read(String name, @Nullable Object asked) {
    switch (name) {
      case "$and" -> documents(asked).forEach(this::read);
      case "$or" -> either(documents(asked).stream().map(Filter::of).toList());
      default -> field(name, asked);
    }
  }

  private void field(String name, @Nullable Object asked) {
    if (!name.startsWith("$")) {
      new Conditions(constraint -> add(name, constraint)).read(asked);
    }
  }

  private void add(String name, Constraint constraint) {
    constraints.computeIfAbsent(name, _ -> new ArrayList<>()).add(constraint);
  }

  private static List<Document> documents(@Nullable Object asked) {
    return asked instanceof Collection<?> list
        ? list.stream().filter(Document.class::isInstance).map(Document.class::cast).toList()
        : List.of();
  }

  private void either(List<Filter> branches) {
    for (String name : commonFields(branches)) {
      List<Span> spans =
          branches.stream()
              .map(branch -> Spans.of(branch.on(name)))
              .filter(Objects::nonNull)
              .toList();
      Span span = spans.size() == branches.size() ? Spans.any(spans) : null;
      if (span != null) {
        add(name, span);
      }
    }
  }

  private static Set<String> commonFields(List<Filter> branches) {
    if (branches.isEmpty()) {
      return Set.of();
    }
    var common = new HashSet<>(branches.getFirst().constraints.keySet());
    branches.forEach(branch -> common.retainAll(branch.constraints.keySet()));
    return common;
  }

  /** All that is asked of a field that holds one value. */
  @Nullable Constraint on(String field) {
    List<Constraint> all = constraints.getOrDefault(field, List.of());
    Constraint points = first(all, Points.class);
    if (points != null) {
      return points;
    }
    List<Span> spans = all.stream().filter(Span.class::isInstance).map(Span.class::cast).toList();
    return spans.isEmpty() ? first(all, Present.class) : Spans.all(spans);
  }

  /** One of the things asked of a field that may be an array, each element of which may do it. */
  @Nullable Constraint onElements(String field) {
    List<Constraint> all = constraints.getOrDefault(field, List.of());
    Constraint points = first(all, Points.class);
    if (points != null) {
      return points;
    }
    return first(all, Span.class) instanceof Span span
        ? new Span(span.lower(), span.lower() == null ? span.upper() : null)
        : first(all, Present.class);
  }

  private static @Nullable Constraint first(
      List<Constraint> all, Class<? extends Constraint> kind) {
    return all.stream().filter(kind::isInstance).findFirst().orElse(null);
  }
}
