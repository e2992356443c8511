package org.waishi.friendship.load;

import com.mongodb.client.model.Filters;
import java.util.Comparator;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.country.CountryRow;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Origin;
import org.waishi.platform.id.Ids;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;

/** Accepts tables by one write and sees to it that every row of them is applied. */
@Component
class Loads {

  private final View<Load> loads;
  private final Ids ids;
  private final Countries countries;
  private final Cities cities;
  private final Ties ties;

  Loads(AggregateStore store, Ids ids, Countries countries, Cities cities, Ties ties) {
    this.loads = store.view("loads", Load.class).indexed("applied");
    this.ids = ids;
    this.countries = countries;
    this.cities = cities;
    this.ties = ties;
  }

  /** Loads countries; once this returns, or whatever dies before, all of them will be there. */
  void countries(List<CountryRow> rows, Origin by) {
    accept(new Load(ids.next(), by.actor(), by.correlationId(), rows, List.of(), false));
  }

  /** Loads cities with their ties. */
  void cities(List<CityRow> rows, Origin by) {
    accept(new Load(ids.next(), by.actor(), by.correlationId(), List.of(), rows, false));
  }

  /** Finishes what a crash left, at start and now and then. */
  @Scheduled(fixedDelayString = "${waishi.load.sweep:PT30S}")
  synchronized void resume() {
    loads.where(Filters.eq("row.applied", false)).stream()
        .sorted(Comparator.comparing(Load::id))
        .forEach(this::apply);
  }

  private void accept(Load load) {
    loads.keep(load.id(), 1, load);
    resume();
  }

  private void apply(Load load) {
    Origin origin = load.origin();
    SideBySide.each(load.countries(), row -> countries.list(row, origin));
    SideBySide.each(load.cities(), row -> apply(row, origin));
    loads.keep(load.id(), 2, load.done());
  }

  private void apply(CityRow row, Origin origin) {
    cities.bringIn(row.city(), origin);
    if (row.tie() != null) {
      ties.bringIn(row.tie(), origin);
    }
  }
}
