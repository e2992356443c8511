package org.waishi.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.id.Ids;

/**
 * A fact that has happened, as it waits in its aggregate's document and stays in the journal.
 *
 * @param id {@code <kind>/<aggregate id>.<version>}: a fact is the same fact wherever it is met
 * @param type its name on the wire
 * @param time when it was decided, UTC, to the millisecond
 * @param version its number in the aggregate's life, from 1, without gaps
 * @param data the fact as JSON, exactly the bytes that are published
 * @param meta who and why
 * @param previous the hash of the fact before, or {@link #GENESIS}
 * @param hash {@link #seal} over everything above
 */
public record OutboxEntry(
    String id,
    String type,
    Instant time,
    long version,
    String data,
    Meta meta,
    String previous,
    String hash) {

  /** What stands for the hash before the first fact. */
  public static final String GENESIS = "";

  /** Who said it, in which conversation, because of what, under which trace. */
  public record Meta(
      String actor,
      String correlationId,
      @Nullable String causationId,
      @Nullable String traceparent) {}

  /** What is said of one aggregate, as one name: the kind keeps equal ids apart. */
  public static String stream(String kind, String aggregate) {
    return kind + "/" + aggregate;
  }

  /** The entry with its hash, in the {@link #stream(String, String)} of its aggregate. */
  public static OutboxEntry chained(
      String stream,
      String type,
      Instant time,
      long version,
      String data,
      Meta meta,
      String previous) {
    String id = id(stream, version);
    String hash = seal(id, type, time, version, data, meta, previous);
    return new OutboxEntry(id, type, time, version, data, meta, previous, hash);
  }

  public static String id(String stream, long version) {
    return stream + "." + version;
  }

  /** The stream that this entry belongs to. */
  public String stream() {
    return id.substring(0, id.lastIndexOf('.'));
  }

  /** Whether nothing in this entry was changed since it was chained. */
  public boolean intact() {
    return hash.equals(seal(id, type, time, version, data, meta, previous));
  }

  private static String seal(
      String id, String type, Instant time, long version, String data, Meta meta, String previous) {
    return Ids.digest(
        previous,
        id,
        type,
        Long.toString(time.toEpochMilli()),
        Long.toString(version),
        data,
        meta.actor(),
        meta.correlationId(),
        String.valueOf(meta.causationId()));
  }
}
