package org.waishi.friendship.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.outbox.Journal;
import org.waishi.platform.outbox.OutboxEntry;

/** The life of one aggregate. */
@Component
public class History {

  private final Journal journal;

  History(Journal journal) {
    this.journal = journal;
  }

  /**
   * One fact of it.
   *
   * @param data the fact as it was published
   */
  public record Entry(long version, String type, Instant time, String actor, Object data) {}

  /** All facts, the oldest first. */
  public List<Entry> of(String aggregate) {
    return journal.of(aggregate).stream().map(History::entry).toList();
  }

  private static Entry entry(OutboxEntry fact) {
    Object data = JsonSettings.tolerant().readValue(fact.data(), Map.class);
    return new Entry(fact.version(), fact.type(), fact.time(), fact.meta().actor(), data);
  }
}
