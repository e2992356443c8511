package org.waishi.platform.web.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.Refusal;

/**
 * What is wrong with one field, before it is put into a language.
 *
 * @param row of a table, as a spreadsheet counts, the head being 1; null outside of tables
 * @param field path within the body, or the name of a parameter, header or column
 * @param code names the text
 * @param message the text where somebody else, such as the validator, wrote it already
 * @param places values for the places <code>{name}</code> of the text
 */
public record Fault(
    @Nullable Long row,
    String field,
    String code,
    @Nullable String message,
    Map<String, Object> places) {

  /** Keeps its own copy. */
  public Fault {
    places = Map.copyOf(places);
  }

  /** A fault whose text stands in the bundle. */
  public static Fault of(String field, String code) {
    return new Fault(null, field, code, null, Map.of());
  }

  /** A fault whose text is written already. */
  public static Fault said(String field, String code, String message) {
    return new Fault(null, field, code, message, Map.of());
  }

  /** The same with the only value for a place of its text. */
  public Fault with(String place, Object value) {
    return new Fault(row, field, code, message, Map.of(place, value));
  }

  /** The same in a row of a table. */
  public Fault inRow(long number) {
    return new Fault(number, field, code, message, places);
  }

  /** A rule that says no to a row, told of the column that it is about. */
  public static Fault refused(long row, String column, Refusal refusal) {
    return new Fault(row, column, refusal.code(), null, Components.of(refusal));
  }
}
