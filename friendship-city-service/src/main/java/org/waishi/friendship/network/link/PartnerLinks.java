package org.waishi.friendship.network.link;

import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.network.InstitutionKind;
import org.waishi.friendship.network.Networks;
import org.waishi.friendship.network.link.PartnerLinkRefusal.InstitutionsPaired;
import org.waishi.friendship.network.link.PartnerLinkRefusal.TieHasEnded;
import org.waishi.friendship.network.link.PartnerLinkRefusal.UnknownInstitutionKind;
import org.waishi.friendship.network.link.PartnerLinkRefusal.UnknownTie;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Narrowing;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Uniqueness;
import org.waishi.platform.time.OfficeDay;

/** Where pairs of institutions are kept. */
@Component
public class PartnerLinks {

  private static final Uniqueness ONCE = new Uniqueness("state.openSlot", new InstitutionsPaired());

  private final Aggregates<PartnerLink, PartnerLinkEvent> links;
  private final Networks networks;
  private final Ties ties;
  private final OfficeDay office;

  PartnerLinks(AggregateStore store, Networks networks, Ties ties, OfficeDay office) {
    this.links =
        store
            .open(PartnerLink.KIND, ONCE)
            .indexed("state.cityId", "_id")
            .indexed("state.tieId", "_id");
    this.networks = networks;
    this.ties = ties;
    this.office = office;
  }

  /** Which pairs a list is about; null means any. */
  public record Filter(
      @Nullable String tie,
      @Nullable String city,
      @Nullable String kind,
      PartnerLink.@Nullable Status status) {

    private Bson wanted() {
      return Narrowing.none()
          .is("state.tieId", tie)
          .is("state.cityId", city)
          .is("state.kind", kind)
          .is("state.status", status)
          .filter();
    }
  }

  /** A pair as it is entered: its city and country are its tie's. */
  public record Wish(
      String tieId, String kind, Organisation ours, Organisation theirs, PartialDate since) {

    /** The pair that it is under this tie. */
    public PartnerLink.Pair with(Tie tie) {
      return new PartnerLink.Pair(tieId, tie.cityId(), tie.country(), kind, ours, theirs, since);
    }
  }

  /** A pair as an archive tells it. */
  public record Past(String id, PartnerLink.Pair pair, @Nullable Ending ending) {}

  /** Takes a pair down, or says everything that stands against it. */
  public Result<PartnerLink> open(Wish wish, Command command) {
    Optional<Tie> tie = ties.find(wish.tieId()).map(Stored::state);
    List<Refusal> against = against(wish, tie, counted());
    if (tie.isEmpty() || !against.isEmpty()) {
      return new Result.Refused<>(against);
    }
    PartnerLink.Pair pair = wish.with(tie.get());
    return links.create(
        command, id -> PartnerLink.open(id, pair, office.today(), command.origin().actor()));
  }

  /** Takes over what an archive tells; a repeat changes nothing. */
  public Result<PartnerLink> bringIn(Past past, Origin by) {
    return links.create(
        past.id(),
        Command.of(by, past),
        () ->
            PartnerLink.bringIn(past.id(), past.pair(), past.ending(), office.today(), by.actor()));
  }

  /**
   * What stands against taking over what an archive tells, whose tie is this one.
   *
   * @param counted kinds of institutions, as {@link #counted} said
   */
  public List<Refusal> against(
      Wish wish, @Nullable Ending ending, Optional<Tie> tie, Set<String> counted) {
    List<Refusal> against = against(wish, tie, counted);
    if (tie.isEmpty()) {
      return against;
    }
    PartnerLink.Pair pair = wish.with(tie.get());
    if (PartnerLink.bringIn("", pair, ending, office.today(), "")
        instanceof Decision.Refused<PartnerLink>(var reasons)) {
      against.addAll(reasons);
    }
    if (ending == null && isTaken(pair)) {
      against.add(new InstitutionsPaired());
    }
    return against;
  }

  private boolean isTaken(PartnerLink.Pair pair) {
    String slot = PartnerLink.slot(pair.cityId(), pair.kind(), pair.ours(), pair.theirs());
    return links.count(eq("state.openSlot", slot)) > 0;
  }

  /** The kinds of institutions that some network counts today. */
  public Set<String> counted() {
    return networks.all().stream()
        .flatMap(network -> network.state().on(office.today()).stream())
        .flatMap(definition -> definition.kinds().stream())
        .map(InstitutionKind::code)
        .collect(Collectors.toSet());
  }

  /** Closes a pair. */
  public Result<PartnerLink> close(Step step, LocalDate on, String why, Object body) {
    return links.change(
        step.id(), step.command(body), link -> link.close(on, why, office.today(), step.by()));
  }

  /** Takes a pair out that was entered by mistake. */
  public Result<PartnerLink> withdraw(Step step, String reason) {
    return links.change(step.id(), step.command(reason), link -> link.withdraw(reason, step.by()));
  }

  /** The pair with this id. */
  public Optional<Stored<PartnerLink>> find(String id) {
    return links.find(id);
  }

  /** One page. */
  public Slice<Stored<PartnerLink>> page(Filter filter, PageRequest page) {
    return links.page(filter.wanted(), Order.byId(), page);
  }

  /** All of them, for a table or a reckoning. */
  public List<Stored<PartnerLink>> all(Filter filter) {
    List<Stored<PartnerLink>> all = new ArrayList<>();
    links.each(filter.wanted(), all::add);
    return all;
  }

  /** All pairs there ever were. */
  public List<PartnerLink> ever() {
    return all(new Filter(null, null, null, null)).stream().map(Stored::state).toList();
  }

  private static List<Refusal> against(Wish wish, Optional<Tie> tie, Set<String> counted) {
    List<Refusal> against = new ArrayList<>();
    if (tie.isEmpty()) {
      against.add(new UnknownTie(wish.tieId()));
    } else if (tie.get().state().ended()) {
      against.add(new TieHasEnded(wish.tieId()));
    }
    if (!counted.contains(wish.kind())) {
      against.add(new UnknownInstitutionKind(wish.kind()));
    }
    return against;
  }
}
