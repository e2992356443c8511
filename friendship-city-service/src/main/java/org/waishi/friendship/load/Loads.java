package org.waishi.friendship.load;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.CityRow;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.country.CountryRow;
import org.waishi.platform.id.Ids;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.View;

/** Accepts tables by one write and sees to it that every row of them is applied. */
@Component
public class Loads {

  private final View<Load> loads;
  private final Ids ids;
  private final Countries countries;
  private final Cities cities;

  Loads(AggregateStore store, Ids ids, Countries countries, Cities cities) {
    this.loads = store.view("loads", Load.class).indexed("applied");
    this.ids = ids;
    this.countries = countries;
    this.cities = cities;
  }

  /** Loads countries; once this returns, or whatever dies before, all of them will be there. */
  public void countries(List<CountryRow> rows, Origin origin) {
    accept(new Load(ids.next(), origin.actor(), origin.correlationId(), rows, List.of(), false));
  }

  /** Loads cities with their ties. */
  public void cities(List<CityRow> rows, Origin origin) {
    accept(new Load(ids.next(), origin.actor(), origin.correlationId(), List.of(), rows, false));
  }

  /** Finishes what a crash left, at start and now and then. */
  @Scheduled(fixedDelayString = "${waishi.load.sweep:PT30S}")
  public synchronized void resume() {
    loads.where(Filters.eq("row.applied", false)).stream()
        .sorted(java.util.Comparator.comparing(Load::id))
        .forEach(this::apply);
  }

  private void accept(Load load) {
    loads.keep(load.id(), 1, load);
    resume();
  }

  private void apply(Load load) {
    load.countries().forEach(row -> countries.list(row, load.origin()));
    load.cities().forEach(row -> cities.bringIn(row, load.origin()));
    loads.keep(load.id(), 2, load.done());
  }
}
