package org.waishi.friendship.cooperation.money;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Money that somebody put in.
 *
 * @param number which of the item's, from 1 on
 * @param on the day of payment
 * @param notedBy who noted it
 * @param confirmedBy who else looked at it; null while nobody did, and it does not count
 * @param reversed the counter-entry by which it counts no more; null while it counts
 */
@Schema(name = "CooperationContribution")
public record Contribution(
    int number,
    Side side,
    Money money,
    LocalDate on,
    String notedBy,
    @Nullable String confirmedBy,
    @Nullable Reversal reversed) {

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

  /** As it is noted: it waits for somebody else to confirm it. */
  public static Contribution noted(int number, Paid paid, String by) {
    return new Contribution(number, paid.side(), paid.money(), paid.on(), by, null, null);
  }

  /** The same, when somebody else looked at it. */
  public Contribution confirmed(String by) {
    return new Contribution(number, side, money, on, notedBy, by, reversed);
  }

  /** The same with its counter-entry. */
  public Contribution reversed(Reversal by) {
    return new Contribution(number, side, money, on, notedBy, confirmedBy, by);
  }

  /** Whether it waits for somebody else to confirm it. */
  public boolean waits() {
    return confirmedBy == null && reversed == null;
  }

  private boolean counts() {
    return confirmedBy != null && reversed == null;
  }

  /** What counts of some, one sum for each currency. */
  public static List<Money> sums(Collection<Contribution> contributions) {
    return sums(contributions, Contribution::counts);
  }

  /** What waits of some to be confirmed, one sum for each currency. */
  public static List<Money> waiting(Collection<Contribution> contributions) {
    return sums(contributions, Contribution::waits);
  }

  private static List<Money> sums(
      Collection<Contribution> contributions, Predicate<Contribution> which) {
    Map<String, Money> all = new LinkedHashMap<>();
    contributions.stream()
        .filter(which)
        .forEach(one -> all.merge(one.money().currency(), one.money(), Money::plus));
    return List.copyOf(all.values());
  }
}
