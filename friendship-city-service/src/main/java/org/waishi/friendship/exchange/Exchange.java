package org.waishi.friendship.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeAssigned;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeCancelled;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeEntered;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeHeld;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeResultsNoted;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeRetold;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeWithdrawn;
import org.waishi.friendship.exchange.ExchangeRefusal.ExchangeOfAnotherCity;
import org.waishi.friendship.exchange.ExchangeRefusal.ExchangeOfAnotherCountry;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * One exchange with a tie or its country.
 *
 * @param assignedBy who said with which tie it is, so that its source does not say otherwise
 * @param ruledBy who of the office said that it was held, what came of it, or that it will not be
 *     or was not, so that its source does not say otherwise
 * @param day its first day, empty when not known; follows from the occasion, for lists
 */
public record Exchange(
    String id,
    Source source,
    Partner partner,
    Occasion occasion,
    Standing standing,
    @Nullable Results results,
    String enteredBy,
    @Nullable String assignedBy,
    @Nullable String ruledBy,
    String day)
    implements Aggregate<Exchange, ExchangeEvent> {

  /** Derives its day. */
  public Exchange {
    day = Optional.ofNullable(occasion.day()).map(LocalDate::toString).orElse("");
  }

  /**
   * What somebody enters, or another service says first.
   *
   * @param by who says so
   */
  public record Entry(
      Source source,
      Partner partner,
      Occasion occasion,
      Standing standing,
      @Nullable Results results,
      String by) {

    /** Its first day as it was told, empty when it was not. */
    public String day() {
      return occasion.from() == null ? "" : occasion.from().text();
    }
  }

  /** Enters what the office knows. */
  public static Decision<Exchange> enter(String id, Entry entry, LocalDate today) {
    return Decision.unless(
        ExchangeRules.against(entry.occasion(), entry.standing(), today), () -> hear(id, entry));
  }

  /** Takes over what another service says of something not heard of before. */
  public static Decision<Exchange> hear(String id, Entry told) {
    return Decision.begin(
        ExchangeEvolution::from,
        new ExchangeEntered(
            id,
            told.source(),
            told.partner(),
            told.occasion(),
            told.standing(),
            told.results(),
            told.by()));
  }

  /** Takes over what its source says now, as far as the office said nothing else. */
  public Decision<Exchange> retell(Entry told) {
    if (standing == Standing.WITHDRAWN) {
      return Decision.unchanged(this);
    }
    Partner with = told.partner().or(partner);
    boolean undoes = standing == Standing.HELD && told.standing() == Standing.PLANNED;
    Standing then = ruledBy != null || undoes ? standing : told.standing();
    ExchangeRetold fact =
        new ExchangeRetold(
            id,
            assignedBy == null ? with : with.tied(Objects.requireNonNull(partner.tieId())),
            ruledBy == null ? told.occasion().or(occasion) : occasion,
            then,
            results == null && then == Standing.HELD ? told.results() : results);
    return evolve(fact).equals(this) ? Decision.unchanged(this) : accept(fact);
  }

  /**
   * Notes that it was held.
   *
   * @param on when it was, if that is known better than before
   */
  public Decision<Exchange> conclude(
      @Nullable PartialDate on, @Nullable Integer people, @Nullable Results came, Said said) {
    Occasion held =
        new Occasion(
            occasion.kind(),
            occasion.direction(),
            on == null ? occasion.from() : on,
            on == null ? occasion.until() : null,
            people == null ? occasion.people() : people);
    List<Refusal> against = against("conclusions");
    against.addAll(ExchangeRules.against(held, Standing.HELD, said.today()));
    return Decision.unless(
        against, () -> accept(new ExchangeHeld(id, partner, held, came, said.by())));
  }

  /** Notes what came of it. */
  public Decision<Exchange> note(Results came, String by) {
    return Decision.unless(
        against("results"), () -> accept(new ExchangeResultsNoted(id, partner, came, by)));
  }

  /** Notes that it will not be held. */
  public Decision<Exchange> cancel(ExchangeCancelled.Reason reason, String by) {
    return Decision.unless(
        against("cancellations"), () -> accept(new ExchangeCancelled(id, partner, reason, by)));
  }

  /**
   * A tie as an assignment must know it.
   *
   * @param cityBefore the city of the tie with which the exchange is now; null when it is with none
   */
  public record Assigned(
      String tieId, String country, String cityId, @Nullable String cityBefore) {}

  /** Says with which tie it is: one of its country, and of its city when that is known. */
  public Decision<Exchange> assign(Assigned tie, String by) {
    List<Refusal> against = against("tie-assignments");
    Optional.ofNullable(partner.country())
        .filter(known -> !known.equals(tie.country()))
        .map(known -> new ExchangeOfAnotherCountry(known, tie.country()))
        .ifPresent(against::add);
    Optional.ofNullable(tie.cityBefore())
        .filter(known -> !known.equals(tie.cityId()))
        .map(known -> new ExchangeOfAnotherCity(known, tie.cityId()))
        .ifPresent(against::add);
    return Decision.unless(against, () -> accept(new ExchangeAssigned(id, partner.tied(tie), by)));
  }

  /** Withdraws a wrong entry, or a wrong ruling with it; who made either does not. */
  public Decision<Exchange> withdraw(ExchangeWithdrawn.Reason reason, String by) {
    List<Refusal> against = against("withdrawals");
    Stream<String> hands = Stream.concat(Stream.of(enteredBy), Stream.ofNullable(ruledBy));
    FourEyes.against(hands, by).forEach(against::add);
    return Decision.unless(against, () -> accept(new ExchangeWithdrawn(id, partner, reason, by)));
  }

  /** Who said something, on which day. */
  public record Said(String by, LocalDate today) {}

  @Override
  public Exchange evolve(ExchangeEvent fact) {
    return ExchangeEvolution.after(this, fact);
  }

  private List<Refusal> against(String step) {
    List<Refusal> all = new ArrayList<>();
    StepNotAllowed.against(step, standing, standing.steps()).ifPresent(all::add);
    return all;
  }

  private Decision<Exchange> accept(ExchangeEvent fact) {
    return Decision.accept(this, fact);
  }
}
