package org.waishi.platform.reaction;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waishi.platform.deadletter.PutAside;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.event.Traces;
import org.waishi.platform.reaction.Reactions.Reaction;
import org.waishi.platform.reaction.RecordReader.Read;

/** What happens to one record: it is read, recognised and handled, and its outcome is counted. */
public final class Reception {

  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  /** Tries of a handler that breaks for a reason of its own, before its aggregate is parked. */
  private static final int TRIES = 3;

  private final ReactionTable table;
  private final RecordReader reader;
  private final PutAside aside;
  private final Traces traces;
  private final MeterRegistry meters;

  Reception(
      ReactionTable table,
      RecordReader reader,
      PutAside aside,
      Traces traces,
      MeterRegistry meters) {
    this.table = table;
    this.reader = reader;
    this.aside = aside;
    this.traces = traces;
    this.meters = meters;
  }

  /**
   * Deals with a record as it comes off its topic.
   *
   * @throws RuntimeException when store or broker is away: nothing was lost, try again in order
   */
  Outcome receive(ConsumerRecord<byte[], byte[]> record) {
    try {
      return counted(record, outcome(record));
    } catch (RuntimeException away) {
      counted(record, Outcome.FAILED);
      throw away;
    }
  }

  /** Deals with a dead letter again; nothing is put aside. */
  public Outcome replay(ConsumerRecord<byte[], byte[]> record) {
    try {
      return counted(record, handled(record));
    } catch (InvalidRecord stillInvalid) {
      return counted(record, Outcome.INVALID);
    } catch (RuntimeException stillBroken) {
      LOG.warn("replay of {} failed: {}", PutAside.lane(record), stillBroken.toString());
      return counted(record, Outcome.FAILED);
    }
  }

  private Outcome outcome(ConsumerRecord<byte[], byte[]> record) {
    try {
      if (aside.holds(record)) {
        aside.follow(record);
        return Outcome.FAILED;
      }
      return tried(record);
    } catch (InvalidRecord invalid) {
      LOG.warn("{} has an invalid record: {}", PutAside.lane(record), invalid.getMessage());
      aside.invalid(record, String.valueOf(invalid.getMessage()));
      return Outcome.INVALID;
    }
  }

  private Outcome tried(ConsumerRecord<byte[], byte[]> record) throws InvalidRecord {
    for (int attempt = 1; ; attempt++) {
      try {
        return handled(record);
      } catch (RuntimeException failure) {
        if (Away.isWhy(failure)) {
          throw failure;
        }
        if (attempt == TRIES) {
          return parked(record, failure);
        }
      }
    }
  }

  private Outcome parked(ConsumerRecord<byte[], byte[]> record, RuntimeException failure) {
    LOG.error("{} is parked: its event breaks our own code", PutAside.lane(record), failure);
    aside.park(record, failure.getClass().getSimpleName() + ": " + failure.getMessage());
    return Outcome.FAILED;
  }

  private Outcome handled(ConsumerRecord<byte[], byte[]> record) throws InvalidRecord {
    Read read = reader.read(record);
    Outcome outcome = Outcome.IGNORED;
    for (Reaction<?> reaction : table.reactionsTo(record.topic(), read.event().type())) {
      outcome = stronger(outcome, react(reaction, read));
    }
    return outcome;
  }

  private <T> Outcome react(Reaction<T> reaction, Read read) throws InvalidRecord {
    T content = reader.content(read.content(), reaction.content());
    HeardEvent event = read.event();
    return traces.continuing(
        event.traceparent(),
        "react " + event.type(),
        () -> reaction.handler().handle(event, content));
  }

  /** Of several features' outcomes the one that tells most: handled, duplicate, ignored. */
  private static Outcome stronger(Outcome one, Outcome other) {
    return List.of(Outcome.HANDLED, Outcome.DUPLICATE).stream()
        .filter(o -> o == one || o == other)
        .findFirst()
        .orElse(Outcome.IGNORED);
  }

  private Outcome counted(ConsumerRecord<byte[], byte[]> record, Outcome outcome) {
    String name = outcome.name().toLowerCase(Locale.ROOT);
    meters.counter("waishi.reactions", "topic", record.topic(), "outcome", name).increment();
    return outcome;
  }
}
