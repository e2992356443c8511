package org.waishi.friendship.country;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;
import org.waishi.platform.time.OfficeDay;

/** The use cases of countries. */
@Component
public class Countries {

  private final Aggregates<Country, CountryEvent> countries;

  private final OfficeDay office;

  Countries(AggregateStore store, OfficeDay office) {
    this.office = office;
    countries = store.open(Country.KIND).indexed("state.memberships.code", "_id");
  }

  /** Which countries a list is about; null means any. */
  public record Filter(@Nullable String membership, @Nullable String level) {

    private Bson wanted() {
      List<Bson> all = new ArrayList<>(List.of(Filters.empty()));
      Optional.ofNullable(membership)
          .ifPresent(code -> all.add(Filters.eq("state.memberships.code", code)));
      Optional.ofNullable(level)
          .ifPresent(found -> all.add(Filters.eq("state.memberships.level", found)));
      return Filters.and(all);
    }
  }

  /** What happened to relations. */
  public enum Change {
    /** Set up or resumed. */
    ESTABLISHED,
    /** Set up on another day than was known. */
    REDATED,
    /** Brought below their full level, such as to a chargé d'affaires. */
    DOWNGRADED,
    /** At their full level again. */
    RESTORED,
    /** Broken off. */
    BROKEN
  }

  /** Enters a country with its relations, or corrects all but these. */
  public Result<Country> list(CountryRow row, Origin origin) {
    Command command = Command.of(origin, row);
    countries.create(row.iso2(), command, () -> Country.list(row));
    return countries.change(row.iso2(), command, country -> country.correct(row));
  }

  /** A change, and where it is known from. */
  public record News(Change change, PartialDate on, RelationsSource source) {

    private Decision<Country> to(Country country) {
      return switch (change) {
        case ESTABLISHED -> country.establish(on, source);
        case REDATED -> country.redate(on, source);
        case DOWNGRADED -> country.downgrade(on, source);
        case RESTORED -> country.restore(on, source);
        case BROKEN -> country.breakOff(on, source);
      };
    }
  }

  /** Notes a change of relations. */
  public Result<Country> change(String iso2, Command command, News news) {
    List<Refusal> against = Country.against(news.on(), news.source(), office.today());
    return countries.change(
        iso2, command, country -> Decision.unless(against, () -> news.to(country)));
  }

  /** The country with this code. */
  public Optional<Stored<Country>> find(String iso2) {
    return countries.find(iso2);
  }

  /** Whether there are relations with this country on this day; unknown countries have none. */
  public boolean relationsOn(String iso2, LocalDate day) {
    return find(iso2).map(found -> found.state().relationsOn(day)).orElse(false);
  }

  /** One page. */
  public Slice<Stored<Country>> page(Filter filter, PageRequest page) {
    return countries.page(filter.wanted(), Order.byId(), page);
  }

  /** All of them, for a table. */
  public List<Country> all(Filter filter) {
    List<Country> all = new ArrayList<>();
    countries.each(filter.wanted(), stored -> all.add(stored.state()));
    return all;
  }

  /** Shows each. */
  public void each(Consumer<Stored<Country>> seen) {
    countries.each(Filters.empty(), seen);
  }
}
