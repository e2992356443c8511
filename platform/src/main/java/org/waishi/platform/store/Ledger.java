package org.waishi.platform.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.command.Origin.Heard;
import org.waishi.platform.outbox.OutboxEntry;

/**
 * The bookkeeping of a document that the aggregate itself never sees.
 *
 * @param head the hash of the last fact: the end of the journal's chain
 * @param outbox what has not been pulled yet
 * @param since since when the outbox has not been empty
 * @param repeats the newest commands that came with an idempotency key, oldest first
 * @param heard for each aggregate that was reacted to, the last of its facts
 */
record Ledger(
    String head,
    List<OutboxEntry> outbox,
    @Nullable Instant since,
    List<Repeat> repeats,
    List<Heard> heard) {

  /** How many idempotency keys a document remembers; the guarantees page tells. */
  static final int REPEATS_KEPT = 32;

  /** A command that was done: its idempotency key and its content, both only as digests. */
  record Repeat(String key, String content) {}

  static Ledger empty() {
    return new Ledger(OutboxEntry.GENESIS, List.of(), null, List.of(), List.of());
  }

  Ledger saying(List<OutboxEntry> entries, Instant now) {
    Instant from = since == null ? now : since;
    return new Ledger(entries.getLast().hash(), joined(outbox, entries), from, repeats, heard);
  }

  Ledger repeating(@Nullable Repeat repeat) {
    if (repeat == null) {
      return this;
    }
    List<Repeat> all = joined(repeats, List.of(repeat));
    List<Repeat> kept = all.subList(Math.max(0, all.size() - REPEATS_KEPT), all.size());
    return new Ledger(head, outbox, since, List.copyOf(kept), heard);
  }

  Ledger hearing(@Nullable Heard fact) {
    if (fact == null) {
      return this;
    }
    List<Heard> others = heard.stream().filter(h -> !h.source().equals(fact.source())).toList();
    return new Ledger(head, outbox, since, repeats, joined(others, List.of(fact)));
  }

  boolean knows(@Nullable Heard fact) {
    return fact != null
        && heard.stream()
            .anyMatch(h -> h.source().equals(fact.source()) && h.version() >= fact.version());
  }

  boolean knows(@Nullable Repeat repeat) {
    return repeat != null && repeats.contains(repeat);
  }

  /** Whether the key was used for a command with another content. */
  boolean contradicts(@Nullable Repeat repeat) {
    return repeat != null
        && repeats.stream()
            .anyMatch(r -> r.key().equals(repeat.key()) && !r.content().equals(repeat.content()));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
