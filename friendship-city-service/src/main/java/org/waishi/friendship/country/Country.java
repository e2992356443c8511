package org.waishi.friendship.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.country.CountryEvent.CountryCorrected;
import org.waishi.friendship.country.CountryEvent.CountryListed;
import org.waishi.friendship.country.CountryEvent.RelationsBroken;
import org.waishi.friendship.country.CountryEvent.RelationsDowngraded;
import org.waishi.friendship.country.CountryEvent.RelationsEstablished;
import org.waishi.friendship.country.CountryEvent.RelationsRedated;
import org.waishi.friendship.country.CountryEvent.RelationsRestored;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.Refusal;

/**
 * A country. Its relations are periods in order of time, of which only the last may be open. A
 * table enters them together with the country; from then on they change by news with a source only.
 *
 * @param dateSource where the date of relations is from
 * @param notes a table's remarks: breaks, upgrades, joining dates
 * @param downgraded since when relations stand below their full level, if they do
 * @param byHand true when somebody noted a change of relations, so that tables may lag behind
 */
public record Country(
    String iso2,
    String nameEn,
    String nameZh,
    List<Period> relations,
    List<Membership> memberships,
    @Nullable String dateSource,
    @Nullable String notes,
    @Nullable PartialDate downgraded,
    boolean byHand)
    implements Aggregate<Country, CountryEvent> {

  /** How countries are stored and told. */
  public static final AggregateKind<Country, CountryEvent> KIND =
      new AggregateKind<>(
          "friendship-city.country",
          "countries",
          Country.class,
          FactTypes.of(CountryEvent.class)
              .with("org.waishi.friendship-city.country-listed.v1", CountryListed.class)
              .with("org.waishi.friendship-city.country-corrected.v1", CountryCorrected.class)
              .with(
                  "org.waishi.friendship-city.relations-established.v1", RelationsEstablished.class)
              .with("org.waishi.friendship-city.relations-redated.v1", RelationsRedated.class)
              .with("org.waishi.friendship-city.relations-downgraded.v1", RelationsDowngraded.class)
              .with("org.waishi.friendship-city.relations-restored.v1", RelationsRestored.class)
              .with("org.waishi.friendship-city.relations-broken.v1", RelationsBroken.class),
          Country::from);

  /** Keeps its own copies. */
  public Country {
    relations = List.copyOf(relations);
    memberships = List.copyOf(memberships);
  }

  /** Enters a country. */
  static Decision<Country> list(CountryRow row) {
    return Decision.begin(
        Country::from,
        new CountryListed(
            row.iso2(),
            row.nameEn(),
            row.nameZh(),
            row.relations(),
            row.memberships(),
            row.dateSource(),
            row.notes()));
  }

  /** Takes over what a newer table says, but for relations. */
  Decision<Country> correct(CountryRow row) {
    CountryCorrected fact =
        new CountryCorrected(
            iso2,
            row.nameEn(),
            row.nameZh(),
            relations,
            row.memberships(),
            row.dateSource(),
            row.notes());
    return evolve(fact).equals(this) ? Decision.unchanged(this) : Decision.accept(this, fact);
  }

  /** Whether a table says of relations what stands here, or has not heard of the news since. */
  boolean agrees(CountryRow row) {
    return byHand || relations.equals(row.relations());
  }

  /** What speaks against noting any change: nobody could look it up, or it has not come yet. */
  static List<Refusal> against(PartialDate on, RelationsSource source, LocalDate today) {
    List<Refusal> all = new ArrayList<>();
    if (!source.named()) {
      all.add(new ChangeWithoutSource());
    }
    Stream.concat(Stream.of(on.first()), Stream.ofNullable(source.on()))
        .filter(day -> day.isAfter(today))
        .distinct()
        .map(day -> new PaperOfTheFuture(day.toString()))
        .forEach(all::add);
    return all;
  }

  /** Notes that relations were broken off. */
  Decision<Country> breakOff(PartialDate on, RelationsSource source) {
    if (relations.isEmpty() || relations.getLast().until() != null) {
      return Decision.refuse(new NoRelationsToBreak(iso2));
    }
    return on.compareTo(lastChange()) < 0
        ? Decision.refuse(new BeforeLastChange(on.text()))
        : Decision.accept(this, new RelationsBroken(iso2, on, source));
  }

  /** Notes that relations were set up or resumed. */
  Decision<Country> establish(PartialDate on, RelationsSource source) {
    PartialDate ended = relations.isEmpty() ? null : relations.getLast().until();
    if (!relations.isEmpty() && ended == null) {
      return Decision.refuse(new RelationsExist(iso2));
    }
    return ended != null && on.compareTo(ended) < 0
        ? Decision.refuse(new BeforeLastChange(on.text()))
        : Decision.accept(this, new RelationsEstablished(iso2, on, source));
  }

  /** Notes that relations that stand were set up on another day than is known here. */
  Decision<Country> redate(PartialDate on, RelationsSource source) {
    if (relations.isEmpty() || relations.getLast().until() != null) {
      return Decision.refuse(new NoRelationsToBreak(iso2));
    }
    if (on.equals(relations.getLast().from())) {
      return Decision.unchanged(this);
    }
    boolean overlaps =
        relations.size() > 1
            && on.compareTo(Objects.requireNonNull(relations.get(relations.size() - 2).until()))
                < 0;
    return overlaps || downgraded != null && downgraded.compareTo(on) < 0
        ? Decision.refuse(new BeforeLastChange(on.text()))
        : Decision.accept(this, new RelationsRedated(iso2, on, source));
  }

  /** Notes that relations were brought below their full level. */
  Decision<Country> downgrade(PartialDate on, RelationsSource source) {
    if (relations.isEmpty() || relations.getLast().until() != null) {
      return Decision.refuse(new NoRelationsToBreak(iso2));
    }
    if (downgraded != null) {
      return Decision.unchanged(this);
    }
    return on.compareTo(relations.getLast().from()) < 0
        ? Decision.refuse(new BeforeLastChange(on.text()))
        : Decision.accept(this, new RelationsDowngraded(iso2, on, source));
  }

  /** Notes that relations are at their full level again. */
  Decision<Country> restore(PartialDate on, RelationsSource source) {
    if (downgraded == null) {
      return Decision.refuse(new RelationsExist(iso2));
    }
    return on.compareTo(downgraded) < 0
        ? Decision.refuse(new BeforeLastChange(on.text()))
        : Decision.accept(this, new RelationsRestored(iso2, on, source));
  }

  /** Whether there are diplomatic relations on this day. */
  public boolean relationsOn(LocalDate day) {
    return relations.stream().anyMatch(period -> period.covers(day));
  }

  /** The date anniversaries are counted from; null when there never were relations. */
  public @Nullable PartialDate established() {
    return relations.isEmpty() ? null : relations.getFirst().from();
  }

  static Country from(CountryEvent first) {
    return switch (first) {
      case CountryListed(var iso2, var en, var zh, var periods, var members, var from, var notes) ->
          new Country(iso2, en, zh, periods, members, from, notes, null, false);
      case CountryCorrected _,
          RelationsEstablished _,
          RelationsRedated _,
          RelationsDowngraded _,
          RelationsRestored _,
          RelationsBroken _ ->
          throw new IllegalStateException("first fact: " + first + " (expected: CountryListed)");
    };
  }

  @Override
  public Country evolve(CountryEvent fact) {
    return switch (fact) {
      case CountryListed _ -> this;
      case CountryCorrected(_, var en, var zh, var periods, var members, var from, var remarks) ->
          new Country(iso2, en, zh, periods, members, from, remarks, downgraded, byHand);
      case RelationsEstablished(_, var on, _) -> with(opened(on), null);
      case RelationsRedated(_, var on, _) -> with(redated(on), downgraded);
      case RelationsDowngraded(_, var on, _) -> with(relations, on);
      case RelationsRestored _ -> with(relations, null);
      case RelationsBroken(_, var on, _) -> with(closed(on), null);
    };
  }

  private PartialDate lastChange() {
    return Objects.requireNonNullElseGet(downgraded, () -> relations.getLast().from());
  }

  private Country with(List<Period> periods, @Nullable PartialDate lower) {
    return new Country(iso2, nameEn, nameZh, periods, memberships, dateSource, notes, lower, true);
  }

  private List<Period> opened(PartialDate on) {
    List<Period> all = new ArrayList<>(relations);
    all.add(new Period(on, null));
    return all;
  }

  private List<Period> redated(PartialDate on) {
    List<Period> all = new ArrayList<>(relations);
    all.add(new Period(on, all.removeLast().until()));
    return all;
  }

  private List<Period> closed(PartialDate on) {
    List<Period> all = new ArrayList<>(relations);
    all.add(new Period(all.removeLast().from(), on));
    return all;
  }

  /** There are no relations that could be broken off. */
  public record NoRelationsToBreak(String country) implements Refusal {
    @Override
    public String code() {
      return "no-relations-to-break";
    }
  }

  /** There are relations already. */
  public record RelationsExist(String country) implements Refusal {
    @Override
    public String code() {
      return "relations-exist";
    }
  }

  /** The change would lie before the last one. */
  public record BeforeLastChange(String on) implements Refusal {
    @Override
    public String code() {
      return "before-last-change";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** Neither a document of a body nor a published page is named. */
  public record ChangeWithoutSource() implements Refusal {
    @Override
    public String code() {
      return "change-without-source";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
