package org.waishi.platform.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.waishi.platform.page.Cursor;

/**
 * How a list is sorted: by one field that every document of the list has, then by id.
 *
 * @param field dotted path of a text, or of an instant
 * @param ascending whether small values come first
 * @param kind what the field holds
 */
public record Order(String field, boolean ascending, Kind kind) {

  private static final String ID = "_id";

  /** What a list can be sorted by. */
  public enum Kind {
    /** Text; ISO dates and codes are text. */
    TEXT,
    /** A BSON date. */
    INSTANT
  }

  /** By id alone. */
  public static Order byId() {
    return new Order(ID, true, Kind.TEXT);
  }

  /** By a text in the document, small first. */
  public static Order by(String field) {
    return new Order(field, true, Kind.TEXT);
  }

  /** By the time of the first fact, newest first. */
  public static Order newestFirst() {
    return new Order("created.at", false, Kind.INSTANT);
  }

  /** The same, the other way round. */
  public Order descending() {
    return new Order(field, false, kind);
  }

  Bson sort() {
    Bson byField = ascending ? Sorts.ascending(field) : Sorts.descending(field);
    Bson byId = ascending ? Sorts.ascending(ID) : Sorts.descending(ID);
    return field.equals(ID) ? byId : Sorts.orderBy(byField, byId);
  }

  /** What comes after the cursor; the first condition lets an index find the place. */
  Bson after(Cursor cursor) {
    if (field.equals(ID)) {
      return beyond(ID, cursor.id());
    }
    Object value = value(cursor.sort());
    Bson from = ascending ? Filters.gte(field, value) : Filters.lte(field, value);
    return Filters.and(from, Filters.or(beyond(field, value), beyond(ID, cursor.id())));
  }

  Cursor place(Document document) {
    String id = document.getString(ID);
    if (field.equals(ID)) {
      return Cursor.after(id);
    }
    Object value = document.getEmbedded(List.of(field.split("\\.")), Object.class);
    String text = value instanceof Date date ? date.toInstant().toString() : String.valueOf(value);
    return new Cursor(text, id);
  }

  private Bson beyond(String name, Object value) {
    return ascending ? Filters.gt(name, value) : Filters.lt(name, value);
  }

  private Object value(String text) {
    return kind == Kind.INSTANT ? Date.from(Instant.parse(text)) : text;
  }
}
