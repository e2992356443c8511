package org.waishi.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The place after which a page begins.
 *
 * @param sort what the last item was sorted by, as text; empty when sorted by id alone
 * @param id the last item's id, which decides between equals
 */
public record Cursor(String sort, String id) {

  /** For lists sorted by id. */
  public static Cursor after(String id) {
    return new Cursor("", id);
  }

  /** Text that means something to {@link #parse} only; safe in a URL. */
  public String encode() {
    byte[] plain = (sort.length() + ":" + sort + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }

  /** The cursor that was encoded so, or empty when nothing was. */
  public static Optional<Cursor> parse(String encoded) {
    try {
      return split(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<Cursor> split(String plain) {
    int colon = plain.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    int end = colon + 1 + Integer.parseUnsignedInt(plain.substring(0, colon));
    return end <= colon || end >= plain.length()
        ? Optional.empty()
        : Optional.of(new Cursor(plain.substring(colon + 1, end), plain.substring(end)));
  }
}
