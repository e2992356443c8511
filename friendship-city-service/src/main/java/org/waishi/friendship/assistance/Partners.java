package org.waishi.friendship.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.waishi.friendship.assistance.PartnerCity.Institution;
import org.waishi.friendship.assistance.PartnerCity.TieShown;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.network.link.PartnerLink;
import org.waishi.friendship.network.link.PartnerLinks;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;

/** The cities of a country with which we have a tie, and the institutions paired under it. */
@Component
class Partners {

  private final Ties ties;
  private final Cities cities;
  private final PartnerLinks links;

  Partners(Ties ties, Cities cities, PartnerLinks links) {
    this.ties = ties;
    this.cities = cities;
    this.links = links;
  }

  /** All of them; a tie that has ended counts no more. */
  List<PartnerCity> in(String country) {
    Map<String, List<TieShown>> byCity = new TreeMap<>();
    for (Stored<Tie> tie : ties.all(new Ties.Filter(null, country, null, null, null, null))) {
      if (!tie.state().state().ended()) {
        byCity.computeIfAbsent(tie.state().cityId(), _ -> new ArrayList<>()).add(shown(tie));
      }
    }
    return byCity.entrySet().stream()
        .flatMap(entry -> city(entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  private Optional<PartnerCity> city(String id, List<TieShown> with) {
    return cities.find(id).map(Stored::state).map(city -> city(id, city, with));
  }

  private PartnerCity city(String id, City city, List<TieShown> with) {
    return new PartnerCity(
        id,
        city.nameZh(),
        city.nameEn(),
        new Place(city.lat(), city.lon()),
        null,
        with,
        institutions(id));
  }

  /** A pair stays with its city when a higher tie takes over. */
  private List<Institution> institutions(String city) {
    PartnerLinks.Filter open = new PartnerLinks.Filter(null, city, null, PartnerLink.Status.OPEN);
    return links.all(open).stream().map(Partners::pair).toList();
  }

  private static Institution pair(Stored<PartnerLink> stored) {
    PartnerLink link = stored.state();
    return new Institution(stored.id(), link.kind(), link.theirs(), link.ours(), false);
  }

  private static TieShown shown(Stored<Tie> stored) {
    Tie tie = stored.state();
    return new TieShown(stored.id(), tie.kind(), tie.state(), tie.background().between());
  }
}
