package org.waishi.local.store.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.plan.Constraint.Edge;
import org.waishi.local.store.plan.Constraint.Points;
import org.waishi.local.store.plan.Constraint.Span;

/** Joins what several conditions say about one field. */
final class Spans {

  private static final Comparator<Edge> LOWER =
      Comparator.comparing(Edge::key).thenComparing(edge -> edge.inclusive() ? 0 : 1);
  private static final Comparator<Edge> UPPER =
      Comparator.comparing(Edge::key).thenComparing(edge -> edge.inclusive() ? 1 : 0);

  private Spans() {}

  /** The span in which all of these hold; spans of another type than the first are left out. */
  static Span all(List<Span> spans) {
    List<Span> alike = spans.stream().filter(span -> type(span) == type(spans.getFirst())).toList();
    Edge lower = alike.stream().map(Span::lower).filter(Objects::nonNull).max(LOWER).orElse(null);
    Edge upper = alike.stream().map(Span::upper).filter(Objects::nonNull).min(UPPER).orElse(null);
    return new Span(lower, upper);
  }

  /** The span in which one of these holds; null if there is none that an index can use. */
  static @Nullable Span any(List<Span> spans) {
    if (spans.stream().anyMatch(span -> type(span) != type(spans.getFirst()))) {
      return null;
    }
    boolean openBelow = spans.stream().anyMatch(span -> span.lower() == null);
    boolean openAbove = spans.stream().anyMatch(span -> span.upper() == null);
    if (openBelow && openAbove) {
      return null;
    }
    Edge lower = spans.stream().map(Span::lower).filter(Objects::nonNull).min(LOWER).orElse(null);
    Edge upper = spans.stream().map(Span::upper).filter(Objects::nonNull).max(UPPER).orElse(null);
    return new Span(openBelow ? null : lower, openAbove ? null : upper);
  }

  /** The constraint as one span; null if it has none. */
  static @Nullable Span of(@Nullable Constraint constraint) {
    return switch (constraint) {
      case Span span -> span;
      case Points points when points.excludesMissing() && !points.values().isEmpty() ->
          around(points);
      case null, default -> null;
    };
  }

  private static @Nullable Span around(Points points) {
    Key first = points.values().first();
    Key last = points.values().last();
    return first.type() == last.type()
        ? new Span(new Edge(first, true), new Edge(last, true))
        : null;
  }

  static byte type(Span span) {
    return Objects.requireNonNull(span.lower() == null ? span.upper() : span.lower()).key().type();
  }
}
