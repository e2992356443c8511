package org.waishi.friendship.network;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waishi.friendship.network.Network.Enrolled;
import org.waishi.friendship.network.NetworkEvent.NetworkDefined;
import org.waishi.friendship.network.NetworkEvent.NetworkMemberAdded;
import org.waishi.friendship.network.NetworkEvent.NetworkMemberRemoved;
import org.waishi.friendship.network.NetworkEvent.NetworkRedefined;
import org.waishi.friendship.network.NetworkEvent.NetworkRulingAsked;
import org.waishi.friendship.network.NetworkEvent.NetworkRulingDecided;
import org.waishi.friendship.network.Ruling.Status;

/** How each fact changes a network. */
final class NetworkEvolution {

  private NetworkEvolution() {}

  static Network after(Network now, NetworkEvent fact) {
    return switch (fact) {
      case NetworkDefined _ -> now;
      case NetworkRedefined(_, var later) ->
          new Network(
              now.code(),
              now.nameZh(),
              now.nameEn(),
              and(now.definitions(), later),
              now.rulings(),
              now.enrolled());
      case NetworkRulingAsked(_, var city, var effect, var from, var why, var by) ->
          ruled(now, and(now.rulings(), asked(city, effect, from, why, by)));
      case NetworkRulingDecided(_, var city, var outcome, var by) ->
          ruled(now, decided(now.rulings(), city, outcome, by));
      case NetworkMemberAdded(_, var city, var country, var on, _, _) ->
          enrolled(now, and(now.enrolled(), new Enrolled(city, country, on)));
      case NetworkMemberRemoved(_, var city, _, _) ->
          enrolled(
              now, now.enrolled().stream().filter(there -> !there.cityId().equals(city)).toList());
    };
  }

  private static Ruling asked(
      String city, Ruling.Effect effect, LocalDate from, String why, String by) {
    return new Ruling(city, effect, from, why, Status.ASKED, by, null);
  }

  private static List<Ruling> decided(
      List<Ruling> rulings, String city, Status outcome, String by) {
    return rulings.stream()
        .map(ruling -> ruling.openFor(city) ? ruling.decided(outcome, by) : ruling)
        .toList();
  }

  private static Network ruled(Network now, List<Ruling> rulings) {
    return new Network(
        now.code(), now.nameZh(), now.nameEn(), now.definitions(), rulings, now.enrolled());
  }

  private static Network enrolled(Network now, List<Enrolled> members) {
    return new Network(
        now.code(), now.nameZh(), now.nameEn(), now.definitions(), now.rulings(), members);
  }

  private static <T> List<T> and(List<T> before, T one) {
    return Stream.concat(before.stream(), Stream.of(one)).toList();
  }
}
