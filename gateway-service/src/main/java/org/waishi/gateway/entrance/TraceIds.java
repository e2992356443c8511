package org.waishi.gateway.entrance;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/** Finds the span that the server opened for a request. */
public final class TraceIds {

  private TraceIds() {}

  /** Null if tracing is switched off. */
  public static @Nullable Span span(ServerWebExchange exchange) {
    return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
        .map(context -> context.<TracingContext>get(TracingContext.class))
        .map(TracingContext::getSpan)
        .orElse(null);
  }

  public static @Nullable String of(ServerWebExchange exchange) {
    Span span = span(exchange);
    return span == null ? null : span.context().traceId();
  }
}
