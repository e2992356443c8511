package org.waishi.platform.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field, before it is put into a language.
 *
 * @param field path within the body, or the name of a parameter or header
 * @param code names the text
 * @param message the text where somebody else, such as the validator, wrote it already
 * @param places values for the places <code>{name}</code> of the text
 */
public record Fault(
    String field, String code, @Nullable String message, Map<String, Object> places) {

  /** Keeps its own copy. */
  public Fault {
    places = Map.copyOf(places);
  }

  /** A fault whose text stands in the bundle. */
  public static Fault of(String field, String code) {
    return new Fault(field, code, null, Map.of());
  }

  /** A fault whose text is written already. */
  public static Fault said(String field, String code, String message) {
    return new Fault(field, code, message, Map.of());
  }

  /** The same with the only value for a place of its text. */
  public Fault with(String place, Object value) {
    return new Fault(field, code, message, Map.of(place, value));
  }
}
