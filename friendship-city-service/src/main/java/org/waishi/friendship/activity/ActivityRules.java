package org.waishi.friendship.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/**
 * The dated tables of what counts how much, how fast it fades, and when a tie is quiet. On a day
 * the youngest row holds that is not younger than the day.
 */
public record ActivityRules(List<Weight> weights, List<Limit> limits) {

  private static final TableShape<Weight> WEIGHTS =
      new TableShape<Weight>(
          List.of("valid_from", "kind", "points"), List.of("source"), ActivityRules::weight);
  private static final TableShape<Limit> LIMITS =
      new TableShape<Limit>(
          List.of("valid_from", "half_life_days", "dormant_months"),
          List.of("source"),
          ActivityRules::limit);

  /** Keeps its own copies. */
  public ActivityRules {
    weights = List.copyOf(weights);
    limits = List.copyOf(limits);
  }

  record Weight(LocalDate validFrom, Deed.Kind kind, int points) {

    /** Refuses what cannot be reckoned with. */
    Weight {
      if (points < 0) {
        throw new IllegalArgumentException(kind + ": " + points + " points (expected: >= 0)");
      }
    }
  }

  /**
   * How fast things fade.
   *
   * @param halfLifeDays after so many days a deed counts half
   * @param dormantMonths after so many months without a deed a tie is quiet
   */
  record Limit(LocalDate validFrom, int halfLifeDays, int dormantMonths) {

    /** Refuses what cannot be reckoned with. */
    Limit {
      if (halfLifeDays < 1 || dormantMonths < 1) {
        throw new IllegalArgumentException("limit: " + halfLifeDays + ", " + dormantMonths);
      }
    }
  }

  /** What the tables say. */
  static ActivityRules of(RuleTables tables) {
    return new ActivityRules(
        tables.read("activity-weights", WEIGHTS, ActivityRules::complete),
        tables.read("activity-limits", LIMITS, Function.identity()));
  }

  /** The first day on which there is a rule for everything. */
  LocalDate since() {
    Stream<LocalDate> kinds =
        Stream.of(Deed.Kind.values())
            .map(
                kind ->
                    first(
                        weights.stream().filter(one -> one.kind() == kind).map(Weight::validFrom)));
    return Stream.concat(kinds, Stream.of(first(limits.stream().map(Limit::validFrom))))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static LocalDate first(Stream<LocalDate> days) {
    return days.min(LocalDate::compareTo).orElse(LocalDate.MAX);
  }

  /** Nothing says yet on that day how things count and fade. */
  record NoRuleYet(LocalDate on, LocalDate since) implements Refusal {
    @Override
    public String code() {
      return "no-rule-yet";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** What a deed of this kind is worth on a day when it is fresh. */
  int points(Deed.Kind kind, LocalDate day) {
    List<Weight> ofKind = weights.stream().filter(weight -> weight.kind() == kind).toList();
    return inForce(ofKind, Weight::validFrom, day).points();
  }

  /** How fast things fade on a day. */
  Limit limit(LocalDate day) {
    return inForce(limits, Limit::validFrom, day);
  }

  private static List<Weight> complete(List<Weight> weights) {
    for (Deed.Kind kind : Deed.Kind.values()) {
      if (weights.stream().noneMatch(weight -> weight.kind() == kind)) {
        throw new IllegalArgumentException("kind: no weight for " + kind);
      }
    }
    return weights;
  }

  private static <T> T inForce(List<T> rules, Function<T, LocalDate> from, LocalDate day) {
    return rules.stream()
        .filter(rule -> !from.apply(rule).isAfter(day))
        .max(Comparator.comparing(from))
        .orElseThrow(() -> new IllegalStateException("no activity rule on " + day));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Weight weight(TableRow row) {
    LocalDate from = row.date("valid_from");
    Deed.Kind kind = row.oneOf("kind", Deed.Kind.class);
    int points = row.integer("points");
    return row.make(() -> new Weight(from, kind, points));
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Limit limit(TableRow row) {
    LocalDate from = row.date("valid_from");
    int halfLife = row.integer("half_life_days");
    int dormant = row.integer("dormant_months");
    return row.make(() -> new Limit(from, halfLife, dormant));
  }
}
