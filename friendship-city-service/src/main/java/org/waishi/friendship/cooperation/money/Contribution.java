package org.waishi.friendship.cooperation.money;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money that somebody put in.
 *
 * @param number which of the item's, from 1 on
 * @param on the day of payment
 * @param notedBy who noted it
 * @param reversed the counter-entry by which it counts no more; null while it counts
 */
@Schema(name = "CooperationContribution")
public record Contribution(
    int number, Side side, Money money, LocalDate on, String notedBy, @Nullable Reversal reversed) {

  /** Whose money it is. */
  public enum Side {
    /** The city's, or an institution's here. */
    OURS,
    /** The partner's. */
    THEIRS,
    /** Somebody else's: an enterprise, a foundation. */
    THIRD
  }

  /** A payment as it is noted. */
  public record Paid(Side side, Money money, LocalDate on) {}

  /** A counter-entry (冲正): why it counts no more, since when, and who said so. */
  @Schema(name = "CooperationReversal")
  public record Reversal(Reason reason, LocalDate on, String by) {

    /** Why. */
    public enum Reason {
      /** The sum, the side or the day is wrong. */
      WRONG_DATA,
      /** It was noted twice. */
      NOTED_TWICE,
      /** It was never paid. */
      NEVER_PAID,
      /** It was paid back. */
      PAID_BACK
    }
  }

  /** The same with its counter-entry. */
  public Contribution reversed(Reversal by) {
    return new Contribution(number, side, money, on, notedBy, by);
  }

  /** What counts of some, one sum for each currency. */
  public static List<Money> sums(Collection<Contribution> contributions) {
    Map<String, Money> all = new LinkedHashMap<>();
    contributions.stream()
        .filter(one -> one.reversed() == null)
        .forEach(one -> all.merge(one.money().currency(), one.money(), Money::plus));
    return List.copyOf(all.values());
  }
}
