package org.waishi.gateway.route;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/**
 * The headers that speak of one connection only (RFC 9110 §7.6.1) and stop at the gateway, either
 * way.
 */
final class HopByHop {

  private static final Set<String> ALWAYS =
      Set.of(
          "connection",
          "keep-alive",
          "transfer-encoding",
          "te",
          "trailer",
          "upgrade",
          "proxy-authorization",
          "proxy-authenticate",
          "proxy-connection");

  private final Set<String> named;

  private HopByHop(Set<String> named) {
    this.named = named;
  }

  /** Those that always are, and those that this message's {@code Connection} header names. */
  static HopByHop of(HttpHeaders headers) {
    String named = headers.getFirst(HttpHeaders.CONNECTION);
    return new HopByHop(named == null ? Set.of() : split(headers));
  }

  boolean contains(String lowerCaseName) {
    return ALWAYS.contains(lowerCaseName) || named.contains(lowerCaseName);
  }

  private static Set<String> split(HttpHeaders headers) {
    return headers.getConnection().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
