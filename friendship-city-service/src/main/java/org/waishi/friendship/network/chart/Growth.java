package org.waishi.friendship.network.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waishi.friendship.network.Definition;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.tied.TiedCity;

/**
 * How a network grew: who was a member at the end of each year. A city counts while it had an
 * active tie and was admitted, whatever became of it since.
 *
 * @param definedFrom the first day of the network's first definition, by which the years before it
 *     are told too
 * @param years without a gap from the first member on; the last one ends on the day asked for
 * @param undated members of that day of whose tie nobody knows the year; they are in no year
 */
public record Growth(LocalDate definedFrom, List<Year> years, long undated) {

  /** No tie is older. */
  private static final int EARLIEST = 1949;

  /** Keeps its own copy. */
  public Growth {
    years = List.copyOf(years);
  }

  /**
   * A calendar year.
   *
   * @param joined members at its end that were none a year before
   * @param left the other way round
   * @param total members at its end
   */
  public record Year(int year, int joined, int left, int total) {}

  /** The growth up to a day, by what was tied on the last day of each year and on that day. */
  static Growth of(Network network, Function<LocalDate, List<TiedCity>> tied, LocalDate day) {
    Definition first = network.definitions().getFirst();
    List<Year> years = new ArrayList<>();
    Set<String> before = Set.of();
    for (int year = EARLIEST; year <= day.getYear(); year++) {
      LocalDate end = LocalDate.of(year, 12, 31).isBefore(day) ? LocalDate.of(year, 12, 31) : day;
      Set<String> there = dated(members(network, first, tied.apply(end), end));
      if (!years.isEmpty() || !there.isEmpty()) {
        years.add(new Year(year, count(there, before), count(before, there), there.size()));
      }
      before = there;
    }
    long undated =
        members(network, first, tied.apply(day), day).stream()
            .filter(member -> member.since() == null)
            .count();
    return new Growth(first.validFrom(), years, undated);
  }

  private static List<Member> members(
      Network network, Definition first, List<TiedCity> tied, LocalDate day) {
    return Belongings.of(network, network.on(day).orElse(first), tied, day);
  }

  private static Set<String> dated(List<Member> members) {
    return members.stream()
        .filter(member -> member.since() != null)
        .map(Member::cityId)
        .collect(Collectors.toSet());
  }

  /** How many of some are not among others. */
  private static int count(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(city -> !others.contains(city)).count();
  }
}
