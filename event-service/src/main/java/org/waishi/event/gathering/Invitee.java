package org.waishi.event.gathering;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A friend to ask.
 *
 * @param friendId under which friendship cities keep the person
 * @param honours that the friend holds, the latest first
 */
public record Invitee(String friendId, List<Held> honours) {

  /** Keeps its own copy. */
  public Invitee {
    honours = List.copyOf(honours);
  }

  /** An honour that a friend holds. */
  @Schema(name = "HeldHonour")
  public record Held(
      @Schema(example = "qindao-award") String kind,
      @Nullable Integer session,
      @Nullable LocalDate on) {}

  static Invitee of(String friend, List<Honour> honours) {
    return new Invitee(
        friend,
        honours.stream()
            .sorted(
                Comparator.comparing(
                        Honour::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .reversed()
                    .thenComparing(Honour::nominationId))
            .map(honour -> new Held(honour.kind(), honour.session(), honour.on()))
            .toList());
  }
}
