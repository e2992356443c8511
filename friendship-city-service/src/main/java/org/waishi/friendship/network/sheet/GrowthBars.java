package org.waishi.friendship.network.sheet;

import java.util.List;
import java.util.SortedMap;

/** The members of each year as bars: a hundred wide in all, the tallest a hundred high. */
final class GrowthBars {

  private static final int WHOLE = 100;

  private GrowthBars() {}

  /**
   * A year.
   *
   * @param x its left side
   * @param top its upper side; the bar stands on 100
   */
  record Bar(int year, int total, String x, String width, String top, String height) {}

  /** The bars of these years with their members, without a gap between them. */
  static List<Bar> of(SortedMap<Integer, Integer> years) {
    int most = years.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return years.entrySet().stream()
        .map(
            year ->
                bar(
                    year.getKey(),
                    year.getValue(),
                    new Scale(years.firstKey(), years.size(), Math.max(most, 1))))
        .toList();
  }

  private record Scale(int first, int years, int most) {}

  private static Bar bar(int year, int total, Scale scale) {
    double width = (double) WHOLE / scale.years();
    double height = (double) WHOLE * total / scale.most();
    return new Bar(
        year,
        total,
        number((year - scale.first()) * width),
        number(width * 0.8),
        number(WHOLE - height),
        number(height));
  }

  private static String number(double value) {
    return Double.toString(Math.round(value * WHOLE) / (double) WHOLE);
  }
}
