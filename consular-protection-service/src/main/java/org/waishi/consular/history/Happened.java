package org.waishi.consular.history;

import java.time.Instant;
import java.util.Map;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.outbox.OutboxEntry;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One fact as a history shows it.
 *
 * @param version its number in the record's life
 * @param type its name on the wire
 * @param at when
 * @param by whose command it was
 * @param data the fact itself
 */
public record Happened(long version, String type, Instant at, String by, Map<String, Object> data) {

  private static final JsonMapper JSON = JsonSettings.tolerant();
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  /** A fact out of the journal. */
  public static Happened of(OutboxEntry entry) {
    return new Happened(
        entry.version(),
        entry.type(),
        entry.time(),
        entry.meta().actor(),
        JSON.readValue(entry.data(), FIELDS));
  }
}
