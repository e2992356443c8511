package org.waishi.friendship.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Stored;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.web.problem.Rejection;

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

  /** All facts of an aggregate that must be there, the oldest first. */
  public List<Entry> of(Optional<? extends Stored<?>> aggregate) {
    String id = aggregate.orElseThrow(() -> Rejection.notFound().thrown()).id();
    return journal.of(id).stream().map(History::entry).toList();
  }

  private static Entry entry(OutboxEntry fact) {
    Object data = JsonSettings.tolerant().readValue(fact.data(), Map.class);
    return new Entry(fact.version(), fact.type(), fact.time(), fact.meta().actor(), data);
  }
}
