package org.waishi.gateway.entrance;

import org.springframework.web.server.ServerWebExchange;

/**
 * What a browser may load for an answer: nothing, except for the one page that we serve ourselves.
 */
public final class ContentPolicy {

  private static final String ATTRIBUTE = ContentPolicy.class.getName();
  public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
  private static final String OWN_PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
          + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private ContentPolicy() {}

  /** Lets this answer load scripts and styles of our own origin, and no other. */
  public static void allowOwnPage(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, OWN_PAGE);
  }

  static String of(ServerWebExchange exchange) {
    return exchange.getAttributeOrDefault(ATTRIBUTE, NOTHING);
  }
}
