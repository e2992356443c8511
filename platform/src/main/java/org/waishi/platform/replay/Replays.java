package org.waishi.platform.replay;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.waishi.platform.deadletter.DeadLetter;
import org.waishi.platform.deadletter.DeadLetters;
import org.waishi.platform.deadletter.Parked;
import org.waishi.platform.deadletter.PutAside;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.Reception;

/**
 * What an operator does with dead letters: lists those not settled yet, and replays one together
 * with everything before and after it that speaks of the same aggregate, in order.
 */
public final class Replays {

  private final DeadLetters letters;
  private final Parked parked;
  private final Reception reception;
  private final MongoCollection<Document> settled;
  private final InstantSource clock;

  public Replays(
      PutAside aside, Reception reception, MongoCollection<Document> settled, InstantSource clock) {
    this.letters = aside.letters();
    this.parked = aside.parked();
    this.reception = reception;
    this.settled = settled;
    this.clock = clock;
  }

  /** The dead letters that nobody has replayed with success, oldest first. */
  public List<DeadLetter> open() {
    return List.copyOf(unsettled().keySet());
  }

  /** How many dead letters are open. */
  int count() {
    return (int) (letters.count() - settled.countDocuments());
  }

  /**
   * Replays the aggregate of this dead letter, oldest first, up to the first that fails again. When
   * all went well the aggregate is no longer parked.
   *
   * @return the outcome of each letter by its id; empty when there is no such open letter
   */
  public Map<String, Outcome> replay(String id, String operator) {
    var open = unsettled();
    return open.keySet().stream()
        .filter(letter -> letter.id().equals(id))
        .findFirst()
        .map(letter -> replayLane(letter.lane(), operator))
        .orElse(Map.of());
  }

  private Map<String, Outcome> replayLane(String lane, String operator) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    var waiting = of(lane);
    while (!waiting.isEmpty()) {
      for (var letter : waiting) {
        Outcome outcome = reception.replay(letter.getValue());
        outcomes.put(letter.getKey().id(), outcome);
        if (outcome == Outcome.FAILED || outcome == Outcome.INVALID) {
          return outcomes;
        }
        settle(letter.getKey(), outcome, operator);
      }
      parked.remove(lane);
      waiting = of(lane);
    }
    return outcomes;
  }

  private List<Entry<DeadLetter, ConsumerRecord<byte[], byte[]>>> of(String lane) {
    return unsettled().entrySet().stream()
        .filter(letter -> letter.getKey().lane().equals(lane))
        .toList();
  }

  private Map<DeadLetter, ConsumerRecord<byte[], byte[]>> unsettled() {
    Set<String> done = settled.find().map(d -> d.getString("_id")).into(new HashSet<>());
    var open = letters.all();
    open.keySet().removeIf(letter -> done.contains(letter.id()));
    return open;
  }

  private void settle(DeadLetter letter, Outcome outcome, String operator) {
    Document done =
        new Document("_id", letter.id())
            .append("outcome", outcome.name())
            .append("by", operator)
            .append("at", Date.from(clock.instant()));
    settled.replaceOne(eq("_id", letter.id()), done, new ReplaceOptions().upsert(true));
  }
}
