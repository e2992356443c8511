package org.waishi.friendship.tie.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nor;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.clock.ReviewTimes;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.tie.Circumstances;
import org.waishi.friendship.tie.Institutions;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieEvent;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.TieRefusal;
import org.waishi.friendship.tie.TieState;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.id.Ids;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Uniqueness;
import org.waishi.platform.time.OfficeDay;

/** Where ties are kept. */
@Component
public class Ties {

  private static final String SLOT = "state.activeSlot";
  private static final String CITY = "state.cityId";
  private static final String HISTORIC = "state.historic";
  private static final String STATE = "state.state";
  private static final String NUMBER = "state.number";

  /** What a table brought in and nobody confirmed. */
  private static final Bson WAITS = and(ne(HISTORIC, null), eq(HISTORIC + ".confirmedBy", null));

  private final Aggregates<Tie, TieEvent> ties;
  private final Countries countries;
  private final OfficeDay day;
  private final ReviewTimes times;

  Ties(AggregateStore store, Countries countries, OfficeDay day, ReviewTimes times) {
    Uniqueness oneActive = new Uniqueness(SLOT, new TieRefusal.CityHasActiveTie());
    this.ties =
        store
            .open(Tie.KIND, oneActive, new Uniqueness(NUMBER, new TieRefusal.NumberTaken()))
            .indexed("state.country", "_id")
            .indexed(CITY, "_id");
    this.countries = countries;
    this.day = day;
    this.times = times;
  }

  /** Which ties a list is about; null means any. */
  public record Filter(
      @Nullable TieState state,
      @Nullable String country,
      @Nullable TieKind kind,
      @Nullable String city,
      @Nullable Boolean unconfirmed,
      @Nullable String number) {

    private Bson wanted() {
      List<Bson> all = new ArrayList<>();
      Optional.ofNullable(state).ifPresent(s -> all.add(eq(STATE, s.name())));
      Optional.ofNullable(country).ifPresent(c -> all.add(eq("state.country", c)));
      Optional.ofNullable(kind).ifPresent(k -> all.add(eq("state.kind", k.name())));
      Optional.ofNullable(city).ifPresent(c -> all.add(eq(CITY, c)));
      Optional.ofNullable(number).ifPresent(n -> all.add(eq(NUMBER, n)));
      Optional.ofNullable(unconfirmed).map(Filter::confirmed).ifPresent(all::add);
      return all.isEmpty() ? Filters.empty() : and(all);
    }

    /** What a table brought in and nobody confirmed, or everything else. */
    private static Bson confirmed(boolean not) {
      return not ? WAITS : nor(WAITS);
    }
  }

  /** Enters a lead. */
  public Result<Tie> propose(Command command, Tie.Lead lead) {
    return ties.create(command, _ -> Tie.propose(lead));
  }

  /** Takes over a tie from before this register, or what a newer table says of it. */
  public Result<Tie> bringIn(Tie.Historic tie, Origin origin) {
    String id = historicId(tie);
    Command command = Command.of(origin, tie);
    List<TieRefusal> against =
        find(id).isEmpty() && hasTieBornHere(tie)
            ? List.of(new TieRefusal.TieBornHere())
            : List.of();
    Result<Tie> made =
        ties.create(
            id, command, () -> Decision.unless(against, () -> Tie.bringIn(tie, origin.actor())));
    return made instanceof Result.Refused<Tie>
        ? made
        : ties.change(id, command, there -> there.correct(tie, origin.actor()));
  }

  /** Changes a tie as it decides. */
  public Result<Tie> change(String id, Command command, Function<Tie, Decision<Tie>> decide) {
    return ties.change(id, command, decide);
  }

  /** What a step of this tie must know of the world. */
  public Circumstances circumstances(Tie tie) {
    return new Circumstances(day.today(), on -> countries.relationsOn(tie.country(), on), times);
  }

  /** Whether relations with a country stand below their full level. */
  boolean relationsDowngraded(String iso2) {
    return countries.find(iso2).map(country -> country.state().downgraded() != null).orElse(false);
  }

  /** The tie with this id. */
  public Optional<Stored<Tie>> find(String id) {
    return ties.find(id);
  }

  /** The tie that this city had before this register. */
  public Optional<Stored<Tie>> historic(String cityId) {
    return find(historicId(cityId));
  }

  /**
   * Whether such a tie was born in this register and is no lead that was given up: a table must be
   * no way around the reviews. Ties of the city stand for each other, whatever their kind; a
   * grass-roots tie stands for that of the same two institutions only.
   */
  public boolean hasTieBornHere(Tie.Historic told) {
    List<Tie> born = new ArrayList<>();
    ties.each(
        and(eq(CITY, told.cityId()), eq(HISTORIC, null)),
        tie ->
            Optional.of(tie.state())
                .filter(Tie::bornHere)
                .filter(one -> one.isLike(told))
                .ifPresent(born::add));
    return !born.isEmpty();
  }

  /** Whether a tie holds the city's only place for an active one. */
  public boolean placeIsTaken(String cityId) {
    return ties.count(eq(SLOT, cityId)) > 0;
  }

  /** One page. */
  public Slice<Stored<Tie>> page(Filter filter, PageRequest page) {
    return ties.page(filter.wanted(), Order.byId(), page);
  }

  /** Shows each. */
  public void each(Consumer<Stored<Tie>> seen) {
    ties.each(Filters.empty(), seen);
  }

  /** All of them, for a table. */
  public List<Stored<Tie>> all(Filter filter) {
    List<Stored<Tie>> all = new ArrayList<>();
    ties.each(filter.wanted(), all::add);
    return all;
  }

  /** Shows each tie in such a state, in one look. */
  public void each(Predicate<TieState> state, Consumer<Stored<Tie>> seen) {
    List<String> names = Stream.of(TieState.values()).filter(state).map(TieState::name).toList();
    ties.each(in(STATE, names), seen);
  }

  /** Shows each tie that is to have a running number and has none. */
  public void eachWithoutNumber(Consumer<Stored<Tie>> seen) {
    ties.each(and(eq(NUMBER, null), nor(WAITS)), seen);
  }

  /** Shows each tie that is to take, or took, the place of a lesser one. */
  void eachUpgrade(Consumer<Stored<Tie>> seen) {
    ties.each(ne("state.lineage.upgrades", null), seen);
  }

  /** All ties with these cities but one. */
  List<Stored<Tie>> withCities(List<String> cities, String but) {
    List<Stored<Tie>> others = new ArrayList<>();
    ties.each(and(in(CITY, cities), ne("_id", but)), others::add);
    return others;
  }

  /** The one id of a tie from before this register: a city had one, and any two institutions. */
  public static String historicId(Tie.Historic tie) {
    Institutions between = tie.background().between();
    return between == null
        ? historicId(tie.cityId())
        : Ids.derived("historic-tie", tie.cityId(), between.ours(), between.theirs());
  }

  private static String historicId(String cityId) {
    return Ids.derived("historic-tie", cityId);
  }
}
