package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.number.Numbered;
import org.waishi.friendship.tie.TieEvent.HistoricTieConfirmed;
import org.waishi.friendship.tie.TieEvent.PlaceFreed;
import org.waishi.friendship.tie.TieEvent.PlaceKept;
import org.waishi.friendship.tie.TieEvent.ReviewOverdue;
import org.waishi.friendship.tie.TieEvent.TieCorrected;
import org.waishi.friendship.tie.TieEvent.TieNumbered;
import org.waishi.friendship.tie.TieEvent.TieSuperseded;
import org.waishi.friendship.tie.historic.FromTable;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.calendar.WorkingDays;

/**
 * A tie with a city abroad (友城关系).
 *
 * <p>It begins as a lead, is explored, gets its letter of intent, passes the reviews that its kind
 * needs, and is active from the signing of the agreement. Then it may rest, be suspended, live
 * again, end, or give way to a higher tie with the same city. What was signed is stopped, revived
 * and ended by decisions only.
 *
 * @param established when the agreement was signed, as far as known
 * @param historic that a table brought it in, and who confirmed it; absent when it was born here
 * @param number its running number; absent until it has one
 * @param activeSlot the city's only place for an active tie, while this one holds it; derived
 */
public record Tie(
    String cityId,
    String country,
    TieKind kind,
    TieState state,
    Dossier dossier,
    Lineage lineage,
    Background background,
    @Nullable PartialDate established,
    @Nullable FromTable historic,
    @Nullable String number,
    @Nullable String activeSlot)
    implements Aggregate<Tie, TieEvent>, Numbered {

  /** How ties are stored and told. */
  public static final AggregateKind<Tie, TieEvent> KIND =
      new AggregateKind<>(
          "friendship-city.tie", "ties", Tie.class, TieTypes.all(), TieEvolution::from);

  /** Derives its place. */
  public Tie {
    activeSlot = lineage.place(cityId, kind.takesPlace() && state == TieState.ACTIVE);
  }

  /** Who a lead is about. */
  public record Lead(
      String cityId,
      String country,
      TieKind kind,
      @Nullable String upgrades,
      List<String> tiedElsewhere,
      @Nullable Institutions between) {}

  /** A tie from before this register. */
  public record Historic(
      String cityId,
      String country,
      TieKind kind,
      @Nullable PartialDate established,
      Background background) {

    /** The same with another city. */
    public Historic with(String city) {
      return new Historic(city, country, kind, established, background);
    }
  }

  /** Enters a lead. */
  public static Decision<Tie> propose(Lead lead) {
    return Decision.begin(TieEvolution::from, TieEvolution.proposed(lead));
  }

  /** Takes over a tie from before this register. */
  public static Decision<Tie> bringIn(Historic h, String sentBy) {
    return Decision.begin(TieEvolution::from, TieEvolution.imported(h, sentBy));
  }

  /**
   * Takes over what a newer table says, unless the office has done something with it since. The
   * kind is what the reviews of long ago decided: a table only names one that nobody knew.
   */
  public Decision<Tie> correct(Historic h, String sentBy) {
    if (!takesTables() || says(h)) {
      return Decision.unchanged(this);
    }
    Background known = h.background();
    return mayBecome(h.kind())
        ? Decision.accept(
            this,
            new TieCorrected(
                h.kind(), h.established(), known.networks(), known.source(), known.notes(), sentBy))
        : Decision.refuse(new TieRefusal.HistoricKindStands(kind.name(), h.kind().name()));
  }

  /** Whether a table may still correct it: one brought it in, and the office did nothing since. */
  public boolean takesTables() {
    return historic != null && !historic.acted();
  }

  /** Whether a table may say this kind of it, which the office has not touched. */
  public boolean mayBecome(TieKind told) {
    return kind == told || !takesTables() || kind == TieKind.UNVERIFIED;
  }

  private boolean says(Historic h) {
    Background told = h.background();
    return kind == h.kind()
        && Objects.equals(established, h.established())
        && background.networks().equals(told.networks())
        && Objects.equals(background.source(), told.source())
        && Objects.equals(background.notes(), told.notes());
  }

  /** Confirms what a table said; who sent it confirms nothing. */
  public Decision<Tie> confirm(String by, LocalDate on) {
    if (historic == null) {
      return Decision.refuse(new TieRefusal.TieIsNotHistoric());
    }
    return historic.confirmedBy() == null
        ? Decision.unless(
            historic.against(by).stream().toList(),
            () -> Decision.accept(this, new HistoricTieConfirmed(cityId, country, on, by)))
        : Decision.unchanged(this);
  }

  /** Whether a table brought it in, and nobody confirmed what it said. */
  public boolean unconfirmed() {
    return historic != null && historic.confirmedBy() == null;
  }

  /** What a table brought in gets its number when somebody has confirmed it. */
  @Override
  public boolean lacksNumber() {
    return number == null && !unconfirmed();
  }

  /** Notes the running number; it never gets another. */
  public Decision<Tie> number(String given) {
    return number == null
        ? Decision.accept(this, new TieNumbered(cityId, country, given))
        : Decision.unchanged(this);
  }

  /** Whether it was born here and something came of the lead, be it ended by now. */
  public boolean bornHere() {
    boolean givenUp =
        state == TieState.TERMINATED && established == null && dossier.signed().letter() == null;
    return historic == null && !givenUp;
  }

  /** Whether a table tells of the same: the city's tie, or that of two institutions. */
  public boolean isLike(Historic told) {
    return Objects.equals(background.between(), told.background().between());
  }

  /** The steps that lead on now: what a body has approved comes back by a decision only. */
  public List<String> steps() {
    String other = dossier.approvals().isEmpty() ? "recalls" : "withdrawals";
    return state.steps().stream().filter(step -> !step.equals(other)).toList();
  }

  /** Takes a step, or says everything that stands against it. */
  public Decision<Tie> take(TieStep step, Circumstances now) {
    List<Refusal> against = TieRules.against(this, step, now);
    return against.isEmpty()
        ? Decision.accept(this, TieEvolution.facts(this, step, now))
        : Decision.refuse(against);
  }

  /** Says once that a body has let its time pass. */
  public Decision<Tie> lookAtClock(LocalDate today, WorkingDays calendar) {
    return Optional.ofNullable(dossier.clock())
        .filter(_ -> state.isReview())
        .flatMap(clock -> clock.newlyOverdue(today, calendar))
        .map(due -> Decision.accept(this, new ReviewOverdue(cityId, country, state, due)))
        .orElseGet(() -> Decision.unchanged(this));
  }

  /**
   * Holds the city's place for a higher tie from now on, until that one has ended; a second one
   * does not get it, because the first may be active, or may live again.
   */
  public Decision<Tie> keepPlaceFor(String upgrade) {
    if (lineage.keepsPlace() && upgrade.equals(lineage.upgradedBy())) {
      return Decision.unchanged(this);
    }
    return lineage.keepsPlace() || state == TieState.SUPERSEDED
        ? Decision.refuse(new TieRefusal.CityHasActiveTie())
        : Decision.accept(this, new PlaceKept(upgrade));
  }

  /** Gives way to a higher tie, which is active. */
  public Decision<Tie> supersede(String upgrade, LocalDate on) {
    return state.stands()
        ? Decision.accept(this, new TieSuperseded(cityId, country, upgrade, on))
        : Decision.unchanged(this);
  }

  /** Frees the city's place, because the higher tie has ended. */
  public Decision<Tie> freePlace(String upgrade) {
    return lineage.keepsPlace() && upgrade.equals(lineage.upgradedBy())
        ? Decision.accept(this, new PlaceFreed(upgrade))
        : Decision.unchanged(this);
  }

  @Override
  public Tie evolve(TieEvent fact) {
    return TieEvolution.after(this, fact);
  }

  Tie in(TieState now) {
    return in(now, dossier);
  }

  Tie in(TieState now, Dossier papers) {
    return new Tie(
        cityId,
        country,
        kind,
        now,
        papers,
        lineage,
        background,
        established,
        historic,
        number,
        activeSlot);
  }

  Tie of(Lineage line) {
    return new Tie(
        cityId,
        country,
        kind,
        state,
        dossier,
        line,
        background,
        established,
        historic,
        number,
        activeSlot);
  }

  Tie since(PartialDate day) {
    return known(kind, day, background).in(TieState.ACTIVE);
  }

  Tie known(TieKind as, @Nullable PartialDate since, Background of) {
    return new Tie(
        cityId, country, as, state, dossier, lineage, of, since, historic, number, activeSlot);
  }

  Tie marked(@Nullable FromTable as) {
    return new Tie(
        cityId,
        country,
        kind,
        state,
        dossier,
        lineage,
        background,
        established,
        as,
        number,
        activeSlot);
  }

  Tie under(String given) {
    return new Tie(
        cityId,
        country,
        kind,
        state,
        dossier,
        lineage,
        background,
        established,
        historic,
        given,
        activeSlot);
  }
}
