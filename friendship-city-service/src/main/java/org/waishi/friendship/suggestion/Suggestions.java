package org.waishi.friendship.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.alert.Alerts;
import org.waishi.friendship.anniversary.AnniversaryRules;
import org.waishi.friendship.anniversary.Reckoning;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.network.Networks;
import org.waishi.friendship.network.tied.TiedCities;
import org.waishi.friendship.network.tied.TiedCity;
import org.waishi.friendship.network.worth.Weight;
import org.waishi.friendship.network.worth.WorthPolicy;
import org.waishi.friendship.network.worth.WorthTable;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.table.RuleTables;

/** Suggests the next tie. */
@Component
public class Suggestions {

  private final WorthPolicy worth;
  private final Circumstances.Basis basis;
  private final Networks networks;
  private final TiedCities tied;
  private final Cities cities;
  private final Ties ties;
  private final Alerts alerts;

  Suggestions(
      RuleTables tables,
      Networks networks,
      TiedCities tied,
      Cities cities,
      Ties ties,
      Alerts alerts) {
    this.worth = WorthTable.read(tables, "tie-suggestions", Circumstances.CRITERIA);
    this.basis =
        new Circumstances.Basis(RegionTable.of(tables), new Reckoning(AnniversaryRules.of(tables)));
    this.networks = networks;
    this.tied = tied;
    this.cities = cities;
    this.ties = ties;
    this.alerts = alerts;
  }

  /** Which suggestions are wanted; null means any. */
  public record Wish(@Nullable String country, @Nullable String region, @Nullable String network) {

    private boolean wants(Suggestion suggestion) {
      return (country == null || country.equals(suggestion.country()))
          && (region == null || region.equals(suggestion.region()));
    }
  }

  /** All candidates in their order on a day. */
  public List<Suggestion> on(LocalDate day, Wish wish) {
    Map<String, Integer> grassRoots = new HashMap<>();
    Set<String> taken = new HashSet<>();
    ties.each(Predicate.not(TieState::ended), tie -> note(tie.state(), taken, grassRoots));
    List<TiedCity> there = tied.on(day);
    there.forEach(city -> taken.add(city.cityId()));
    List<Circumstances.Reach> reaches =
        networks.all().stream()
            .flatMap(network -> Circumstances.Reach.of(network.state(), there, day).stream())
            .toList();
    Circumstances now =
        new Circumstances(
            day, reaches, basis.lack(there, day), grassRoots, alerts.doNotGo(day), basis);
    return new Ranking(worth)
        .of(candidates(now, taken, wish), day).stream().filter(wish::wants).toList();
  }

  /** The weights that hold on a day. */
  public List<Weight> criteria(LocalDate day) {
    return worth.on(day);
  }

  private List<Candidate> candidates(Circumstances now, Set<String> taken, Wish wish) {
    Map<String, Country> known = tied.countries();
    List<Candidate> all = new ArrayList<>();
    cities.each(
        city -> {
          Country country = known.get(city.state().iso2());
          if (country != null
              && !taken.contains(city.id())
              && now.admitted(wish.network(), city.state(), country)) {
            all.add(now.candidate(city.id(), city.state(), country));
          }
        });
    return all;
  }

  private static void note(Tie tie, Set<String> taken, Map<String, Integer> grassRoots) {
    if (tie.kind() != TieKind.GRASS_ROOTS) {
      taken.add(tie.cityId());
    } else if (tie.state().stands()) {
      grassRoots.merge(tie.cityId(), 1, Integer::sum);
    }
  }
}
