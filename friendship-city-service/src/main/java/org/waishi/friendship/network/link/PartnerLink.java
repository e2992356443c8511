package org.waishi.friendship.network.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.network.link.PartnerLinkEvent.PartnerLinkClosed;
import org.waishi.friendship.network.link.PartnerLinkEvent.PartnerLinkOpened;
import org.waishi.friendship.network.link.PartnerLinkEvent.PartnerLinkWithdrawn;
import org.waishi.friendship.network.link.PartnerLinkRefusal.DayToCome;
import org.waishi.friendship.network.link.PartnerLinkRefusal.EndBeforeBeginning;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;
import org.waishi.platform.id.Ids;

/**
 * Two institutions that are paired.
 *
 * @param cityId of the tie, so that the pair stays with the city when a higher tie takes over
 * @param kind code of the kind of institution
 * @param entered who had a hand in it, and whether it was taken out
 * @param openSlot the only place for these two while they are paired; follows from the rest
 */
public record PartnerLink(
    String id,
    String tieId,
    String cityId,
    String country,
    String kind,
    Organisation ours,
    Organisation theirs,
    PartialDate since,
    Status status,
    @Nullable LocalDate closedOn,
    @Nullable String why,
    Entered entered,
    @Nullable String openSlot)
    implements Aggregate<PartnerLink, PartnerLinkEvent> {

  private static final String TYPE = "org.waishi.friendship-city.partner-link-";

  /** How pairs are stored and told. */
  public static final AggregateKind<PartnerLink, PartnerLinkEvent> KIND =
      new AggregateKind<>(
          "friendship-city.partner-link",
          "partner-links",
          PartnerLink.class,
          FactTypes.of(PartnerLinkEvent.class)
              .with(TYPE + "opened.v1", PartnerLinkOpened.class)
              .with(TYPE + "closed.v1", PartnerLinkClosed.class)
              .with(TYPE + "withdrawn.v1", PartnerLinkWithdrawn.class),
          PartnerLink::from);

  /** Derives its place. */
  public PartnerLink {
    openSlot = status == Status.OPEN ? slot(cityId, kind, ours, theirs) : null;
  }

  /** Whether it stands. */
  public enum Status {
    /** They are paired. */
    OPEN,
    /** They were. */
    CLOSED,
    /** It was entered by mistake (撤销). */
    WITHDRAWN
  }

  /** Who is paired with whom. */
  public record Pair(
      String tieId,
      String cityId,
      String country,
      String kind,
      Organisation ours,
      Organisation theirs,
      PartialDate since) {}

  /** The place of two institutions under a kind, while they are paired. */
  public static String slot(String cityId, String kind, Organisation ours, Organisation theirs) {
    return Ids.derived(cityId, kind, ours.zh(), theirs.en());
  }

  /** Takes a pair down. */
  public static Decision<PartnerLink> open(String id, Pair pair, LocalDate today, String by) {
    return bringIn(id, pair, null, today, by);
  }

  /** Takes a pair down that may have ended since. */
  public static Decision<PartnerLink> bringIn(
      String id, Pair pair, @Nullable Ending ending, LocalDate today, String by) {
    List<Refusal> against = new ArrayList<>();
    if (pair.since().first().isAfter(today)) {
      against.add(new DayToCome(pair.since().text()));
    }
    if (ending != null) {
      against.addAll(against(ending.on(), pair.since(), today));
    }
    PartnerLinkOpened opened = opened(id, pair, by);
    return Decision.unless(
        against,
        () ->
            ending == null
                ? Decision.begin(PartnerLink::from, opened)
                : Decision.begin(PartnerLink::from, opened, closed(id, pair, ending, by)));
  }

  private static PartnerLinkOpened opened(String id, Pair pair, String by) {
    return new PartnerLinkOpened(
        id,
        pair.tieId(),
        pair.cityId(),
        pair.country(),
        pair.kind(),
        pair.ours(),
        pair.theirs(),
        pair.since(),
        by);
  }

  private static PartnerLinkClosed closed(String id, Pair pair, Ending ending, String by) {
    return new PartnerLinkClosed(
        id,
        pair.tieId(),
        pair.cityId(),
        pair.country(),
        pair.kind(),
        ending.on(),
        ending.why(),
        by);
  }

  private static List<Refusal> against(LocalDate on, PartialDate since, LocalDate today) {
    List<Refusal> against = new ArrayList<>();
    if (on.isAfter(today)) {
      against.add(new DayToCome(on.toString()));
    }
    if (on.isBefore(since.first())) {
      against.add(new EndBeforeBeginning(on.toString(), since.text()));
    }
    return against;
  }

  /** Notes that they are not paired any more. */
  public Decision<PartnerLink> close(LocalDate on, String reason, LocalDate today, String by) {
    List<Refusal> against = new ArrayList<>();
    StepNotAllowed.against("closures", status, allowedSteps()).ifPresent(against::add);
    against.addAll(against(on, since, today));
    return Decision.unless(
        against,
        () ->
            Decision.accept(
                this, new PartnerLinkClosed(id, tieId, cityId, country, kind, on, reason, by)));
  }

  /** Takes out what was entered by mistake; who had a hand in it does not. */
  public Decision<PartnerLink> withdraw(String reason, String by) {
    List<Refusal> against = new ArrayList<>();
    StepNotAllowed.against("withdrawals", status, allowedSteps()).ifPresent(against::add);
    entered.against(by).forEach(against::add);
    return Decision.unless(
        against,
        () ->
            Decision.accept(
                this, new PartnerLinkWithdrawn(id, tieId, cityId, country, kind, reason, by)));
  }

  /** The steps that lead on. */
  public List<String> allowedSteps() {
    return switch (status) {
      case OPEN -> List.of("closures", "withdrawals");
      case CLOSED -> List.of("withdrawals");
      case WITHDRAWN -> List.of();
    };
  }

  /** Whether the two were paired on this day, as far as the dates tell. */
  public boolean stood(LocalDate day) {
    return entered.counts()
        && !since.first().isAfter(day)
        && (closedOn == null || day.isBefore(closedOn));
  }

  static PartnerLink from(PartnerLinkEvent first) {
    if (first
        instanceof
        PartnerLinkOpened(
            var id,
            var tie,
            var city,
            var country,
            var kind,
            var ours,
            var theirs,
            var since,
            var by)) {
      return new PartnerLink(
          id,
          tie,
          city,
          country,
          kind,
          ours,
          theirs,
          since,
          Status.OPEN,
          null,
          null,
          Entered.by(by),
          null);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: PartnerLinkOpened)");
  }

  @Override
  public PartnerLink evolve(PartnerLinkEvent fact) {
    return switch (fact) {
      case PartnerLinkOpened _ -> this;
      case PartnerLinkClosed(_, _, _, _, _, var on, var reason, var by) ->
          at(Status.CLOSED, on, reason, entered.endedBy(by));
      case PartnerLinkWithdrawn(_, _, _, _, _, var reason, var by) ->
          at(Status.WITHDRAWN, closedOn, why, entered.withdrawn(reason, by));
    };
  }

  private PartnerLink at(
      Status now, @Nullable LocalDate ended, @Nullable String reason, Entered hands) {
    return new PartnerLink(
        id, tieId, cityId, country, kind, ours, theirs, since, now, ended, reason, hands, null);
  }
}
