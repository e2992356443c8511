package org.waishi.friendship.city;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;

/** The use cases of cities. */
@Component
public class Cities {

  private final Aggregates<City, CityEvent> cities;

  Cities(AggregateStore store) {
    this.cities = store.open(City.KIND).indexed("state.iso2", "_id");
  }

  /** Enters or corrects a city. */
  public Result<City> bringIn(City city, Origin origin) {
    Command command = Command.of(origin, city);
    Result<City> listed = cities.create(city.id(), command, () -> City.list(city));
    return listed instanceof Result.Done<City>(_, boolean fresh) && fresh
        ? listed
        : cities.change(city.id(), command, there -> there.correct(city));
  }

  /** The city with this id. */
  public Optional<Stored<City>> find(String id) {
    return cities.find(id);
  }

  /** One page, of one country or of all. */
  public Slice<Stored<City>> page(@Nullable String country, PageRequest page) {
    return cities.page(of(country), Order.byId(), page);
  }

  /** All of one country, or of all countries, for a table. */
  public List<Stored<City>> all(@Nullable String country) {
    List<Stored<City>> all = new ArrayList<>();
    cities.each(of(country), all::add);
    return all;
  }

  /** Shows each. */
  public void each(Consumer<Stored<City>> seen) {
    cities.each(Filters.empty(), seen);
  }

  private static Bson of(@Nullable String country) {
    return country == null ? Filters.empty() : Filters.eq("state.iso2", country);
  }
}
