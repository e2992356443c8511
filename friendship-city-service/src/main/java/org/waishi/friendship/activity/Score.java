package org.waishi.friendship.activity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * How alive a tie was on a day, with everything that the number is made of; pure.
 *
 * @param points the sum of the contributions, to the hundredth
 * @param halfLifeDays after so many days a deed counts half
 */
@Schema(name = "ActivityScore")
record Score(
    LocalDate on,
    @Schema(example = "12.40") BigDecimal points,
    int halfLifeDays,
    List<Contribution> contributions) {

  /** Keeps its own copy. */
  Score {
    contributions = List.copyOf(contributions);
  }

  /**
   * What one deed adds.
   *
   * @param weight what it was worth when it was fresh
   * @param days how long ago it was
   * @param points weight halved for each half-life, to the hundredth
   */
  @Schema(name = "ActivityContribution")
  record Contribution(
      String id,
      Deed.Kind kind,
      LocalDate day,
      int weight,
      long days,
      @Schema(example = "5.00") BigDecimal points) {}

  /** The score of a day; what came later does not count. */
  static Score of(List<Deed> deeds, LocalDate on, ActivityRules rules) {
    int halfLife = rules.limit(on).halfLifeDays();
    List<Contribution> all =
        deeds.stream()
            .filter(deed -> !deed.on().isAfter(on))
            .sorted(Comparator.comparing(Deed::on).reversed().thenComparing(Deed::id))
            .map(deed -> contribution(deed, on, rules))
            .toList();
    BigDecimal sum = all.stream().map(Contribution::points).reduce(hundredths(0), BigDecimal::add);
    return new Score(on, sum, halfLife, all);
  }

  private static Contribution contribution(Deed deed, LocalDate on, ActivityRules rules) {
    int weight = rules.points(deed.kind(), on);
    long days = ChronoUnit.DAYS.between(deed.on(), on);
    double faded = weight * Math.pow(2, -(double) days / rules.limit(on).halfLifeDays());
    return new Contribution(deed.id(), deed.kind(), deed.on(), weight, days, hundredths(faded));
  }

  private static BigDecimal hundredths(double points) {
    return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
  }
}
