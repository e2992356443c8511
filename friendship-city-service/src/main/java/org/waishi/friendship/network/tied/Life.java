package org.waishi.friendship.network.tied;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieState;

/** When a tie was active. */
record Life(List<Span> spans) {

  /** Keeps its own copy. */
  Life {
    spans = List.copyOf(spans);
  }

  /**
   * A time in which it was.
   *
   * @param from its first day, as far as known
   * @param until the day from which it was not; null while it lasts
   */
  record Span(@Nullable PartialDate from, @Nullable LocalDate until) {

    private boolean covers(LocalDate day) {
      return (from == null || !from.first().isAfter(day)) && (until == null || day.isBefore(until));
    }
  }

  /** That it was active from then on, or not. */
  record Turn(LocalDate on, boolean active) {}

  /** The life of a tie, whose first span begins with the signing of its agreement. */
  static Life of(Tie tie, List<Turn> turns) {
    List<Span> spans = new ArrayList<>();
    PartialDate from = tie.established();
    boolean active = false;
    for (Turn turn : turns) {
      if (active && !turn.active()) {
        spans.add(new Span(from, turn.on()));
      } else if (!active && turn.active() && !spans.isEmpty()) {
        from = PartialDate.of(turn.on());
      }
      active = turn.active();
    }
    if (active || spans.isEmpty() && tie.state() == TieState.ACTIVE) {
      spans.add(new Span(from, null));
    }
    return new Life(spans);
  }

  boolean activeOn(LocalDate day) {
    return spans.stream().anyMatch(span -> span.covers(day));
  }
}
