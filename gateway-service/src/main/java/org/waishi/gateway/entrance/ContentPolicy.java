package org.waishi.gateway.entrance;

import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;

/**
 * What a browser may load for an answer: nothing. A page that a service draws may carry styles, and
 * the one page that we serve ourselves loads scripts and styles of our own origin.
 */
public final class ContentPolicy {

  private static final String ATTRIBUTE = ContentPolicy.class.getName();
  public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
  private static final String DRAWN_PAGE =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";
  private static final String OWN_PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
          + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private ContentPolicy() {}

  /** Lets this answer load scripts and styles of our own origin, and no other. */
  public static void allowOwnPage(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, OWN_PAGE);
  }

  static String of(ServerWebExchange exchange) {
    String own = exchange.getAttribute(ATTRIBUTE);
    if (own != null) {
      return own;
    }
    MediaType type = exchange.getResponse().getHeaders().getContentType();
    return MediaType.TEXT_HTML.isCompatibleWith(type) ? DRAWN_PAGE : NOTHING;
  }
}
