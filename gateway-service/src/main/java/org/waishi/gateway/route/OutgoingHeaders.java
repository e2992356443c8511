package org.waishi.gateway.route;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.waishi.gateway.entrance.RequestIds;
import org.waishi.gateway.entrance.TraceIds;

/**
 * What a service gets to see of a client's headers. Everything that would speak for the gateway,
 * for a proxy or for another identity is dropped, however trusted the client; the request id, the
 * client's address and the trace are ours.
 *
 * <p>A client's {@code traceparent} is continued, not replaced: an id in a log is no privilege, and
 * the office's own front ends want one trace. Its {@code baggage} is dropped, for that is read as
 * fact further in; a {@code Cookie} too, for nobody here is known by one.
 */
class OutgoingHeaders implements HttpHeadersFilter {

  private static final List<String> PREFIXES =
      List.of(
          "x-forwarded",
          "x-user-",
          "x-remote-",
          "x-auth-",
          "x-client-",
          "x-ssl-",
          "x-b3-",
          "x-waishi-",
          "x-original-",
          "x-rewrite-",
          "x-http-method",
          "x-method-override",
          "proxy-");
  private static final Set<String> NAMES =
      Set.of(
          "forwarded",
          "x-real-ip",
          "x-cluster-client-ip",
          "true-client-ip",
          "cf-connecting-ip",
          "remote-user",
          "x-host",
          "via",
          "cookie",
          "b3",
          "baggage",
          "x-request-id");

  private final Propagator propagator;
  private final TrustedPeers peers;

  OutgoingHeaders(Propagator propagator, TrustedPeers peers) {
    this.propagator = propagator;
    this.peers = peers;
  }

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    HopByHop ofTheConnection = HopByHop.of(input);
    HttpHeaders kept = new HttpHeaders();
    input.forEach(
        (name, values) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (!ofTheConnection.contains(lower) && !isForbidden(lower)) {
            kept.addAll(name, values);
          }
        });
    kept.set(RequestIds.HEADER, RequestIds.of(exchange));
    kept.set("X-Forwarded-For", peers.clientAddress(exchange.getRequest()));
    continueTrace(kept, exchange);
    return kept;
  }

  /** An underscore counts as a hyphen, as it does in many a server behind. */
  static boolean isForbidden(String written) {
    String name = written.replace('_', '-');
    if (NAMES.contains(name)) {
      return true;
    }
    for (String prefix : PREFIXES) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private void continueTrace(HttpHeaders headers, ServerWebExchange exchange) {
    Span span = TraceIds.span(exchange);
    if (span != null) {
      propagator.inject(span.context(), headers, (_, name, value) -> headers.set(name, value));
    }
  }
}
