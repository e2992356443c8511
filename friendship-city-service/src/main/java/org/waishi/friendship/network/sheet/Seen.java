package org.waishi.friendship.network.sheet;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.chart.Charts;
import org.waishi.friendship.network.chart.Gap;
import org.waishi.friendship.network.chart.Growth;
import org.waishi.friendship.network.chart.Matrix;
import org.waishi.friendship.network.chart.Member;
import org.waishi.friendship.network.chart.OpenCountry;
import org.waishi.friendship.network.transport.HomeCity;
import org.waishi.friendship.network.transport.Route;

/** Everything that the page shows of a network on a day. */
record Seen(
    Network network,
    LocalDate day,
    HomeCity home,
    List<Member> members,
    Growth growth,
    Matrix matrix,
    List<OpenCountry> open,
    List<Gap> gaps,
    List<Route> routes) {

  static Seen of(Network network, Charts charts, HomeCity home, LocalDate day) {
    return new Seen(
        network,
        day,
        home,
        charts.members(network, day),
        charts.growth(network, day),
        charts.matrix(network, day),
        charts.openCountries(network, day),
        charts.gaps(network, day),
        charts.routes(network, day));
  }
}
