package org.waishi.friendship.tie.historic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * That a tie came from a table, and what the office did about it.
 *
 * @param senders who sent what is to be confirmed
 * @param confirmedBy who looked at it; null while nobody did, and again when a table corrected it
 * @param acted whether the office took any step with the tie since; no table changes it then
 */
public record FromTable(List<String> senders, @Nullable String confirmedBy, boolean acted) {

  /** Keeps its own copy. */
  public FromTable {
    senders = List.copyOf(senders);
  }

  /** As a table brought it; who sent it is not known of those that came long ago. */
  public static FromTable sent(@Nullable String by) {
    return new FromTable(by == null ? List.of() : List.of(by), null, false);
  }

  /** What a newer table says is to be confirmed anew, by somebody who sent neither. */
  public FromTable corrected(@Nullable String by) {
    List<String> all = Stream.concat(senders.stream(), Stream.ofNullable(by)).distinct().toList();
    return new FromTable(all, null, acted);
  }

  /** Somebody looked at it. */
  public FromTable confirmed(String by) {
    return new FromTable(senders, by, acted);
  }

  /** The office took a step. */
  public FromTable touched() {
    return new FromTable(senders, confirmedBy, true);
  }

  /** The reason against confirming what one sent oneself. */
  public Optional<Refusal> against(String checker) {
    return senders.stream().flatMap(one -> FourEyes.against(one, checker).stream()).findFirst();
  }
}
