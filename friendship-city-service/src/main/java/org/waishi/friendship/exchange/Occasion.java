package org.waishi.friendship.exchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;

/**
 * What is held, and when.
 *
 * @param from its first day, as far as known
 * @param until its last day, when it has several
 * @param people how many came from the side that travels, or took part
 */
@Schema(name = "ExchangeOccasion")
public record Occasion(
    ExchangeKind kind,
    Direction direction,
    @Nullable PartialDate from,
    @Nullable PartialDate until,
    @Nullable Integer people) {

  /** The first day it can have been held on; null when nothing is known. */
  public @Nullable LocalDate day() {
    return from == null ? null : from.first();
  }

  /** Whether no day it can have ended on has come. */
  boolean after(LocalDate today) {
    PartialDate last = until == null ? from : until;
    return last != null && last.first().isAfter(today);
  }

  /** Whether it ends before it begins. */
  boolean backwards() {
    return from != null && until != null && until.last().isBefore(from.first());
  }

  /** What a later word does not say again stays as it was; its days are said together. */
  Occasion or(Occasion before) {
    Occasion dated = from == null ? before : this;
    return new Occasion(
        kind,
        direction,
        dated.from,
        dated.until,
        Optional.ofNullable(people).orElse(before.people));
  }
}
