package org.waishi.gateway.entrance;

import java.util.Map;

/** What every answer tells a browser, whoever gives it. */
public final class SecurityHeaders {

  public static final String CONTENT_POLICY = "Content-Security-Policy";

  private static final Map<String, String> SAME_FOR_ALL =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
          "Cross-Origin-Resource-Policy", "same-origin");

  private SecurityHeaders() {}

  /** All of them but the content policy, which one page has of its own. */
  public static Map<String, String> sameForAll() {
    return SAME_FOR_ALL;
  }
}
