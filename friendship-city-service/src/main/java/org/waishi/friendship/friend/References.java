package org.waishi.friendship.friend;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.country.ChinaRegions;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.friend.FriendRefusal.CountryNotListed;
import org.waishi.friendship.friend.FriendRefusal.LinkToUnknownTie;
import org.waishi.friendship.friend.FriendRefusal.RegionOfChina;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Refusal;

/**
 * What a profile may name: a country of the table of countries, and ties of the register.
 * Compatriots of Hong Kong, Macao and Taiwan are of China.
 */
@Component
class References {

  private final Countries countries;
  private final Ties ties;

  References(Countries countries, Ties ties) {
    this.countries = countries;
    this.ties = ties;
  }

  List<Refusal> against(Profile profile) {
    return Stream.concat(country(profile.country()).stream(), unknownTies(profile)).toList();
  }

  List<Refusal> country(String country) {
    if (ChinaRegions.has(country)) {
      return List.of(new RegionOfChina(country));
    }
    return countries.find(country).isPresent() ? List.of() : List.of(new CountryNotListed(country));
  }

  private Stream<Refusal> unknownTies(Profile profile) {
    return profile.links().stream()
        .map(Profile.Link::tieId)
        .filter(Objects::nonNull)
        .filter(tie -> ties.find(tie).isEmpty())
        .map(LinkToUnknownTie::new);
  }
}
