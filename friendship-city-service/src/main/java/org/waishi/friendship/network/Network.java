package org.waishi.friendship.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.friendship.network.NetworkEvent.NetworkDefined;
import org.waishi.friendship.network.NetworkEvent.NetworkMemberAdded;
import org.waishi.friendship.network.NetworkEvent.NetworkMemberRemoved;
import org.waishi.friendship.network.NetworkEvent.NetworkRedefined;
import org.waishi.friendship.network.NetworkEvent.NetworkRulingAsked;
import org.waishi.friendship.network.NetworkEvent.NetworkRulingDecided;
import org.waishi.friendship.network.NetworkRefusal.DefinitionOutOfOrder;
import org.waishi.friendship.network.NetworkRefusal.NoRulingWaits;
import org.waishi.friendship.network.NetworkRefusal.RulingWaits;
import org.waishi.friendship.network.Ruling.Status;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * A network of friendship cities. Its members on a day follow from its definition and its rulings;
 * those it enrolled are the ones that were told to others.
 *
 * @param code its id: {@code maritime}
 * @param definitions by their first day, the oldest first
 * @param rulings in the order in which they were asked for
 * @param enrolled by city
 */
public record Network(
    String code,
    String nameZh,
    String nameEn,
    List<Definition> definitions,
    List<Ruling> rulings,
    List<Enrolled> enrolled)
    implements Aggregate<Network, NetworkEvent> {

  private static final String TYPE = "org.waishi.friendship-city.network-";

  /** How networks are stored and told. */
  public static final AggregateKind<Network, NetworkEvent> KIND =
      new AggregateKind<>(
          "friendship-city.network",
          "networks",
          Network.class,
          FactTypes.of(NetworkEvent.class)
              .with(TYPE + "defined.v1", NetworkDefined.class)
              .with(TYPE + "redefined.v1", NetworkRedefined.class)
              .with(TYPE + "ruling-asked.v1", NetworkRulingAsked.class)
              .with(TYPE + "ruling-decided.v1", NetworkRulingDecided.class)
              .with(TYPE + "member-added.v1", NetworkMemberAdded.class)
              .with(TYPE + "member-removed.v1", NetworkMemberRemoved.class),
          Network::from);

  /** Keeps its own copies. */
  public Network {
    definitions = List.copyOf(definitions);
    rulings = List.copyOf(rulings);
    enrolled = List.copyOf(enrolled);
  }

  /** A member that was told, and since when. */
  public record Enrolled(String cityId, String country, LocalDate since) {}

  /** Who belongs to it now. */
  public record Belonging(String country, Reason reason) {}

  /** Defines a network. */
  public static Decision<Network> define(String code, Reason title, Definition first) {
    return Decision.begin(Network::from, new NetworkDefined(code, title.zh(), title.en(), first));
  }

  /** Whether it began with these words. */
  public boolean beganAs(Reason title, Definition first) {
    return title.equals(new Reason(nameZh, nameEn)) && definitions.getFirst().equals(first);
  }

  /** Says what it is from a later day on. */
  public Decision<Network> redefine(Definition later) {
    Definition last = definitions.getLast();
    if (last.equals(later)) {
      return Decision.unchanged(this);
    }
    return later.validFrom().isAfter(last.validFrom())
        ? Decision.accept(this, new NetworkRedefined(code, later))
        : Decision.refuse(
            new DefinitionOutOfOrder(later.validFrom().toString(), last.validFrom().toString()));
  }

  /** Takes down what somebody asks for a city in spite of the rule. */
  public Decision<Network> ask(
      String city, Ruling.Effect effect, LocalDate from, String why, String by) {
    return waiting(city).isPresent()
        ? Decision.refuse(new RulingWaits(city))
        : Decision.accept(this, new NetworkRulingAsked(code, city, effect, from, why, by));
  }

  /** Confirms or declines what somebody else asked for. */
  public Decision<Network> decide(String city, boolean confirmed, String by) {
    Optional<Ruling> asked = waiting(city);
    if (asked.isEmpty()) {
      return Decision.refuse(new NoRulingWaits(city));
    }
    Status outcome = confirmed ? Status.CONFIRMED : Status.DECLINED;
    List<Refusal> against = FourEyes.against(asked.get().askedBy(), by).stream().toList();
    return Decision.unless(
        against, () -> Decision.accept(this, new NetworkRulingDecided(code, city, outcome, by)));
  }

  /** Says who came and who went since it was counted last. */
  public Decision<Network> enrol(Map<String, Belonging> now, LocalDate on) {
    Stream<NetworkEvent> gone =
        enrolled.stream()
            .filter(there -> !now.containsKey(there.cityId()))
            .map(there -> new NetworkMemberRemoved(code, there.cityId(), there.country(), on));
    Stream<NetworkEvent> come =
        now.entrySet().stream()
            .filter(entry -> !enrols(entry.getKey()))
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> added(entry.getKey(), entry.getValue(), on));
    return Decision.accept(this, Stream.concat(gone, come).toArray(NetworkEvent[]::new));
  }

  /** What it was on a day. */
  public Optional<Definition> on(LocalDate day) {
    return definitions.stream()
        .filter(definition -> !definition.validFrom().isAfter(day))
        .max(Comparator.comparing(Definition::validFrom));
  }

  /** The ruling that holds for a city on a day: of those confirmed the one that begins last. */
  public Optional<Ruling> ruling(String city, LocalDate day) {
    return rulings.stream()
        .filter(ruling -> ruling.holds(city, day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later);
  }

  static Network from(NetworkEvent first) {
    if (first instanceof NetworkDefined(var code, var zh, var en, var definition)) {
      return new Network(code, zh, en, List.of(definition), List.of(), List.of());
    }
    throw new IllegalStateException("first fact: " + first + " (expected: NetworkDefined)");
  }

  @Override
  public Network evolve(NetworkEvent fact) {
    return NetworkEvolution.after(this, fact);
  }

  private boolean enrols(String city) {
    return enrolled.stream().anyMatch(there -> there.cityId().equals(city));
  }

  private NetworkMemberAdded added(String city, Belonging by, LocalDate on) {
    return new NetworkMemberAdded(code, city, by.country(), on, by.reason().zh(), by.reason().en());
  }

  private Optional<Ruling> waiting(String city) {
    return rulings.stream().filter(ruling -> ruling.openFor(city)).findFirst();
  }
}
