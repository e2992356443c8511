package org.waishi.friendship.exchange.hearing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.exchange.Direction;
import org.waishi.friendship.exchange.Exchange;
import org.waishi.friendship.exchange.ExchangeKind;
import org.waishi.friendship.exchange.Exchanges;
import org.waishi.friendship.exchange.Occasion;
import org.waishi.friendship.exchange.Partner;
import org.waishi.friendship.exchange.Source;
import org.waishi.friendship.exchange.Standing;
import org.waishi.platform.reaction.Reactions;

/**
 * Official trips that consular protection approved, or that came back, are visits of ours; one
 * whose permit is void is none until it is approved again.
 */
@Configuration(proxyBeanMethods = false)
class TripReactions {

  private static final String TYPE = "org.waishi.consular.trip-";

  private final Exchanges exchanges;

  TripReactions(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  /**
   * What is heard of a trip.
   *
   * @param tieId the tie in whose name it goes, if any
   * @param people how many travel
   */
  record Heard(
      String tripId,
      @Nullable String country,
      @Nullable String tieId,
      @Nullable PartialDate departsOn,
      @Nullable PartialDate returnsOn,
      @Nullable Integer people) {

    Exchange.Entry as(Standing standing) {
      return new Exchange.Entry(
          new Source(Source.Kind.TRIP, tripId),
          new Partner(tieId, country, null),
          new Occasion(ExchangeKind.VISIT, Direction.OUTGOING, departsOn, returnsOn, people),
          standing,
          null,
          "consular-protection-service");
    }
  }

  @Bean
  Reactions toTrips() {
    return Reactions.to("consular.trip.v1")
        .on(TYPE + "approved.v1", Heard.class, keeping(Standing.PLANNED))
        .on(TYPE + "permit-void.v1", Heard.class, keeping(Standing.CANCELLED))
        .on(TYPE + "returned.v1", Heard.class, keeping(Standing.HELD));
  }

  private Reactions.Handler<Heard> keeping(Standing standing) {
    return (event, told) -> exchanges.hear(event, told.as(standing));
  }
}
