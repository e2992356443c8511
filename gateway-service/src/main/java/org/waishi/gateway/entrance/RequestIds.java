package org.waishi.gateway.entrance;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * The id a request is known by in every log and answer. A caller may bring its own, if it is well
 * formed: 8 to 64 letters, digits, dots, hyphens or underscores. Anything else is replaced, never
 * repaired.
 */
public final class RequestIds {

  public static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = RequestIds.class.getName();

  private RequestIds() {}

  public static String of(ServerWebExchange exchange) {
    return exchange.getRequiredAttribute(ATTRIBUTE);
  }

  static String assign(ServerWebExchange exchange) {
    String brought = exchange.getRequest().getHeaders().getFirst(HEADER);
    String id = brought != null && isWellFormed(brought) ? brought : fresh();
    exchange.getAttributes().put(ATTRIBUTE, id);
    return id;
  }

  static boolean isWellFormed(@Nullable String id) {
    return id != null
        && id.length() >= 8
        && id.length() <= 64
        && id.chars().allMatch(RequestIds::isPlain);
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == '.';
  }

  /** Unique, not secret: 128 bits that cost no lock. */
  public static String fresh() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
  }
}
