package org.waishi.friendship.city;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.country.Countries;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Rejection;

/** The use cases of cities. */
@Component
public class Cities {

  private static final String LAT = "state.lat";
  private static final String LON = "state.lon";

  /** Degrees of latitude, a little more than 30 kilometres. */
  private static final double WIDE = 0.28;

  private static final int FEW = 20;

  private final Aggregates<City, CityEvent> cities;
  private final Countries countries;

  Cities(AggregateStore store, Countries countries) {
    this.countries = countries;
    this.cities = store.open(City.KIND).indexed("state.iso2", "_id");
  }

  /** Enters or corrects a city that a table tells of, under this id. */
  public Result<City> bringIn(String id, City city, Origin origin) {
    Command command = Command.of(origin, city);
    Result<City> listed = cities.create(id, command, () -> City.list(city));
    return listed instanceof Result.Done<City>(_, boolean fresh) && fresh
        ? listed
        : cities.change(id, command, there -> there.correct(city));
  }

  /** Enters the city of a lead; one that is there already is not written over. */
  Result<City> enter(City city, Origin origin) {
    if (countries.find(city.iso2()).isEmpty()) {
      throw Rejection.invalid(List.of(Fault.of("iso2", "unknown-country"))).thrown();
    }
    Result<City> made = cities.create(city.id(), Command.of(origin, city), () -> City.list(city));
    return made instanceof Result.Done<City>(var there, boolean fresh)
            && !fresh
            && !there.state().equals(city)
        ? new Result.Refused<>(List.of(new City.CityKnown(city.nameEn(), city.iso2())))
        : made;
  }

  /** Corrects a city. */
  Result<City> amend(Step step, City.Amendment told) {
    return cities.change(step.id(), step.command(told), city -> city.amend(told));
  }

  /** Some of those that may be this city under another spelling; few are enough to look. */
  public List<Stored<City>> twins(String id, City city) {
    return cities.page(like(id, city), Order.byId(), new PageRequest(FEW, null)).items().stream()
        .filter(other -> other.state().mayBe(city))
        .toList();
  }

  /** A little wider than what counts, so that the store can look for it. */
  private static Bson like(String id, City city) {
    List<Bson> alike = new ArrayList<>();
    alike.add(and(gte(LAT, city.lat() - WIDE), lte(LAT, city.lat() + WIDE), near(city)));
    alike.add(eq("state.nameZh", city.nameZh()));
    if (city.nameLocal() != null) {
      alike.add(eq("state.nameLocal", city.nameLocal()));
    }
    return and(eq("state.iso2", city.iso2()), ne("_id", id), or(alike));
  }

  private static Bson near(City city) {
    double wide = WIDE / Math.max(0.01, Math.cos(Math.toRadians(city.lat())));
    return Math.abs(city.lon()) + wide > 180
        ? Filters.empty()
        : and(gte(LON, city.lon() - wide), lte(LON, city.lon() + wide));
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
    return country == null ? Filters.empty() : eq("state.iso2", country);
  }
}
