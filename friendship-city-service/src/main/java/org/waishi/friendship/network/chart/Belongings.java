package org.waishi.friendship.network.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waishi.friendship.network.Definition;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.Network.Belonging;
import org.waishi.friendship.network.Reason;
import org.waishi.friendship.network.Ruling;
import org.waishi.friendship.network.tied.TiedCity;

/** Who belongs to a network; pure. */
public final class Belongings {

  private Belongings() {}

  /**
   * The members on a day, in the order of the cities.
   *
   * @param tied the cities with an active tie on that day
   */
  public static List<Member> of(Network network, List<TiedCity> tied, LocalDate day) {
    return network.on(day).map(rules -> of(network, rules, tied, day)).orElse(List.of());
  }

  /** The countries in which it has a member on a day. */
  public static Set<String> countries(Network network, List<TiedCity> tied, LocalDate day) {
    return of(network, tied, day).stream().map(Member::country).collect(Collectors.toSet());
  }

  /** The members on a day by rules that may be of another one. */
  static List<Member> of(Network network, Definition rules, List<TiedCity> tied, LocalDate day) {
    return tied.stream().flatMap(city -> member(network, rules, city, day).stream()).toList();
  }

  /** The same as a network is told of them. */
  public static Map<String, Belonging> told(List<Member> members) {
    Map<String, Belonging> all = new TreeMap<>();
    members.forEach(
        member -> all.put(member.cityId(), new Belonging(member.country(), member.reason())));
    return all;
  }

  private static Optional<Member> member(
      Network network, Definition rules, TiedCity city, LocalDate day) {
    Optional<Ruling> ruling = network.ruling(city.cityId(), day);
    return switch (ruling.map(Ruling::effect).orElse(Ruling.Effect.RULE)) {
      case EXCLUDE -> Optional.empty();
      case INCLUDE -> ruling.map(by -> Member.of(city, true, words(by)));
      case RULE ->
          rules
              .rule()
              .admits(city.city(), city.country(), day)
              .map(reason -> Member.of(city, false, reason));
    };
  }

  private static Reason words(Ruling ruling) {
    return new Reason("个案认定：" + ruling.why(), "ruling: " + ruling.why());
  }
}
