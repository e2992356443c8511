package org.waishi.friendship.network.worth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All weights there ever were; the youngest before a day holds on it. */
public record WorthPolicy(List<Weight> weights) {

  /** Keeps its own copy. */
  public WorthPolicy {
    weights = List.copyOf(weights);
  }

  /** The weights that hold on a day, in the order of the table. */
  public List<Weight> on(LocalDate day) {
    return weights.stream()
        .map(Weight::criterion)
        .distinct()
        .flatMap(criterion -> of(criterion, day).stream())
        .toList();
  }

  /**
   * The lines of what has these values, without those that count nothing.
   *
   * @param values by criterion, none of them negative; one that no weight names counts nothing
   */
  public List<Line> lines(Map<String, Integer> values, LocalDate day) {
    return on(day).stream()
        .map(weight -> Line.of(weight, values.getOrDefault(weight.criterion(), 0)))
        .filter(line -> line.points() != 0)
        .toList();
  }

  /** All points of some lines. */
  public static int sum(List<Line> lines) {
    return lines.stream().mapToInt(Line::points).sum();
  }

  private Optional<Weight> of(String criterion, LocalDate day) {
    return weights.stream()
        .filter(weight -> weight.criterion().equals(criterion))
        .filter(weight -> !weight.validFrom().isAfter(day))
        .max(Comparator.comparing(Weight::validFrom));
  }
}
