package org.waishi.friendship.network.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waishi.friendship.date.PartialDate;

/**
 * How a network grew: today's members by the year in which their tie began.
 *
 * @param undated members of whose tie nobody knows the year
 */
public record Growth(List<Year> years, int undated) {

  /** A calendar year, without a gap from the first to the last. */
  public record Year(int year, int joined, int total) {}

  static Growth of(List<Member> members) {
    Map<Integer, Integer> joined =
        members.stream()
            .map(Member::since)
            .filter(Objects::nonNull)
            .collect(
                Collectors.groupingBy(
                    PartialDate::year, TreeMap::new, Collectors.summingInt(_ -> 1)));
    int dated = joined.values().stream().mapToInt(Integer::intValue).sum();
    return new Growth(years(new TreeMap<>(joined)), members.size() - dated);
  }

  private static List<Year> years(TreeMap<Integer, Integer> joined) {
    List<Year> years = new ArrayList<>();
    if (!joined.isEmpty()) {
      IntStream.rangeClosed(joined.firstKey(), joined.lastKey())
          .forEach(
              year ->
                  years.add(
                      new Year(
                          year,
                          joined.getOrDefault(year, 0),
                          joined.headMap(year, true).values().stream()
                              .mapToInt(Integer::intValue)
                              .sum())));
    }
    return years;
  }
}
