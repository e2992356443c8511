package org.waishi.gateway.limit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The subject that a request counts for, noted by whoever knew it without asking the chain. */
public final class KnownClient {

  private static final String ATTRIBUTE = KnownClient.class.getName();

  private KnownClient() {}

  public static void note(ServerWebExchange exchange, String subject) {
    exchange.getAttributes().put(ATTRIBUTE, subject);
  }

  static @Nullable String of(ServerWebExchange exchange) {
    return exchange.getAttribute(ATTRIBUTE);
  }
}
