package org.waishi.gateway.route;

import java.net.InetSocketAddress;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Whose {@code X-Forwarded-For} is believed: nobody's, unless {@code trusted-proxies} names the
 * proxies in front by a pattern of their addresses. Of a trusted proxy the last entry counts, the
 * one it wrote itself.
 */
@Component
public class TrustedPeers {

  private final Predicate<String> trusted;

  TrustedPeers(@Value("${spring.cloud.gateway.server.webflux.trusted-proxies:}") String pattern) {
    this.trusted = pattern.isBlank() ? _ -> false : Pattern.compile(pattern).asMatchPredicate();
  }

  /** The address of the client, as far as it can be known. */
  public String clientAddress(ServerHttpRequest request) {
    String peer = peer(request);
    String forwarded = trusted.test(peer) ? request.getHeaders().getFirst("X-Forwarded-For") : null;
    return forwarded == null ? peer : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  private static String peer(ServerHttpRequest request) {
    @Nullable InetSocketAddress remote = request.getRemoteAddress();
    return remote == null || remote.getAddress() == null
        ? "unknown"
        : remote.getAddress().getHostAddress();
  }
}
