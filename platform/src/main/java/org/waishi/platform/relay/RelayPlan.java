package org.waishi.platform.relay;

import java.util.ArrayList;
import java.util.List;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.outbox.OutboxEntry;

/**
 * In which order an outbox is emptied. The order is the guarantee, so it stands alone here as a
 * value that tests can take apart.
 *
 * <ol>
 *   <li>Publish every entry of the outbox as it was read, oldest first, each acknowledged before
 *       the next: whoever reads a document sees everything unpublished before the newest, so first
 *       occurrences are in order whatever other replicas do.
 *   <li>Journal them: only what consumers can have.
 *   <li>Pull them: only what is journalled. A crash before this repeats; it never loses.
 * </ol>
 */
public final class RelayPlan {

  private RelayPlan() {}

  /** One thing to do; the next is begun only when it is done. */
  public sealed interface Step {

    /** Send to the topic and wait for the acknowledgement of all replicas. */
    record Publish(OutboxEntry entry) implements Step {}

    /** Append to the journal; entries that are there already stay as they are. */
    record Append(List<OutboxEntry> entries) implements Step {}

    /** Take entries up to and including this version out of the document. */
    record Pull(long upTo) implements Step {}
  }

  /**
   * The steps for {@code outbox}.
   *
   * @param acknowledged the version up to which this process has published the aggregate itself; 0
   *     when it does not know, which costs duplicates but never order
   */
  public static List<Step> of(Outbox outbox, long acknowledged) {
    List<OutboxEntry> entries = outbox.entries();
    if (entries.isEmpty()) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>(entries.size() + 2);
    entries.stream()
        .filter(entry -> entry.version() > acknowledged)
        .map(Step.Publish::new)
        .forEach(steps::add);
    steps.add(new Step.Append(entries));
    steps.add(new Step.Pull(entries.getLast().version()));
    return steps;
  }
}
