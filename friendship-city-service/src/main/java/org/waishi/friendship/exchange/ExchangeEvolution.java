package org.waishi.friendship.exchange;

import org.jspecify.annotations.Nullable;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeAssigned;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeCancelled;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeEntered;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeHeld;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeResultsNoted;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeRetold;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeWithdrawn;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** How one state of an exchange follows from another. */
public final class ExchangeEvolution {

  private static final String TYPE = "org.waishi.friendship-city.exchange-";

  /** How exchanges are stored and told. */
  public static final AggregateKind<Exchange, ExchangeEvent> KIND =
      new AggregateKind<>(
          "friendship-city.exchange",
          "exchange-records",
          Exchange.class,
          FactTypes.of(ExchangeEvent.class)
              .with(TYPE + "entered.v1", ExchangeEntered.class)
              .with(TYPE + "retold.v1", ExchangeRetold.class)
              .with(TYPE + "held.v1", ExchangeHeld.class)
              .with(TYPE + "results-noted.v1", ExchangeResultsNoted.class)
              .with(TYPE + "cancelled.v1", ExchangeCancelled.class)
              .with(TYPE + "assigned.v1", ExchangeAssigned.class)
              .with(TYPE + "withdrawn.v1", ExchangeWithdrawn.class),
          ExchangeEvolution::from);

  private ExchangeEvolution() {}

  static Exchange from(ExchangeEvent first) {
    if (first
        instanceof
        ExchangeEntered(
            var id,
            var source,
            var partner,
            var occasion,
            var standing,
            var came,
            var by)) {
      return new Exchange(id, source, partner, occasion, standing, came, by, null, null, "");
    }
    throw new IllegalStateException("first fact: " + first + " (expected: ExchangeEntered)");
  }

  static Exchange after(Exchange now, ExchangeEvent fact) {
    return switch (fact) {
      case ExchangeEntered _ -> now;
      case ExchangeRetold(_, var partner, var occasion, var standing, var came) ->
          with(
              held(with(now, partner, now.assignedBy()), occasion, standing, now.ruledBy()),
              came == null ? now.results() : came);
      case ExchangeHeld(_, _, var occasion, var came, var by) ->
          with(held(now, occasion, Standing.HELD, by), came == null ? now.results() : came);
      case ExchangeResultsNoted(_, _, var came, var by) ->
          with(held(now, now.occasion(), now.standing(), by), came);
      case ExchangeCancelled off ->
          held(now, now.occasion(), Standing.CANCELLED, off.cancelledBy());
      case ExchangeAssigned(_, var partner, var by) -> with(now, partner, by);
      case ExchangeWithdrawn gone ->
          held(now, now.occasion(), Standing.WITHDRAWN, gone.withdrawnBy());
    };
  }

  /** When and whether it is held, and who of the office said so. */
  private static Exchange held(
      Exchange now, Occasion occasion, Standing standing, @Nullable String by) {
    return new Exchange(
        now.id(),
        now.source(),
        now.partner(),
        occasion,
        standing,
        now.results(),
        now.enteredBy(),
        now.assignedBy(),
        by,
        "");
  }

  private static Exchange with(Exchange now, @Nullable Results came) {
    return new Exchange(
        now.id(),
        now.source(),
        now.partner(),
        now.occasion(),
        now.standing(),
        came,
        now.enteredBy(),
        now.assignedBy(),
        now.ruledBy(),
        "");
  }

  private static Exchange with(Exchange now, Partner partner, @Nullable String assignedBy) {
    return new Exchange(
        now.id(),
        now.source(),
        partner,
        now.occasion(),
        now.standing(),
        now.results(),
        now.enteredBy(),
        assignedBy,
        now.ruledBy(),
        "");
  }
}
