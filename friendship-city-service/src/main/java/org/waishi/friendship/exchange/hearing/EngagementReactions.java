package org.waishi.friendship.exchange.hearing;

import java.util.Objects;
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

/** Engagements that event-service approved, cancelled or concluded are exchanges. */
@Configuration(proxyBeanMethods = false)
class EngagementReactions {

  private static final String TYPE = "org.waishi.event.engagement-";

  private final Exchanges exchanges;

  EngagementReactions(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  /**
   * What is heard of an engagement.
   *
   * @param subjectId the tie or country that it is about
   */
  record Heard(
      String engagementId,
      @Nullable String country,
      @Nullable String subjectId,
      @Nullable String anniversaryId,
      @Nullable PartialDate startsOn,
      @Nullable PartialDate endsOn) {

    Exchange.Entry as(Standing standing) {
      return new Exchange.Entry(
          new Source(Source.Kind.ENGAGEMENT, engagementId),
          new Partner(tie(), country, anniversaryId),
          new Occasion(ExchangeKind.EVENT, Direction.MUTUAL, startsOn, endsOn, null),
          standing,
          null,
          "event-service");
    }

    /** A subject that is not the country is a tie. */
    private @Nullable String tie() {
      return Objects.equals(subjectId, country) ? null : subjectId;
    }
  }

  @Bean
  Reactions toEngagements() {
    return Reactions.to("event.engagement.v1")
        .on(TYPE + "approved.v1", Heard.class, keeping(Standing.PLANNED))
        .on(TYPE + "cancelled.v1", Heard.class, keeping(Standing.CANCELLED))
        .on(TYPE + "concluded.v1", Heard.class, keeping(Standing.HELD));
  }

  private Reactions.Handler<Heard> keeping(Standing standing) {
    return (event, told) -> exchanges.hear(event, told.as(standing));
  }
}
