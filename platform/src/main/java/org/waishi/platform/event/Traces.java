package org.waishi.platform.event;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The trace that goes with a fact: from the request, through the document that holds the outbox and
 * through the broker, into the other service.
 */
public final class Traces {

  private final Tracer tracer;
  private final Propagator propagator;

  /** Traces by these two. */
  public Traces(Tracer tracer, Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  /** The W3C trace context of what runs now, or null when nothing is traced. */
  public @Nullable String current() {
    TraceContext context = tracer.currentTraceContext().context();
    if (context == null || context.traceId().isEmpty()) {
      return null;
    }
    String sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
    return "00-" + context.traceId() + "-" + context.spanId() + "-" + sampled;
  }

  /** Runs {@code work} in a span of its own that continues {@code traceparent}. */
  public <T> T continuing(@Nullable String traceparent, String name, Supplier<T> work) {
    Map<String, String> carrier =
        traceparent == null ? Map.of() : Map.of(Attributes.TRACEPARENT, traceparent);
    Span span = propagator.extract(carrier, Map::get).name(name).kind(Span.Kind.CONSUMER).start();
    try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
      return work.get();
    } finally {
      span.end();
    }
  }
}
