package org.waishi.friendship.exchange.hearing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.waishi.friendship.exchange.Results;
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

  /**
   * What is heard of an engagement that was held.
   *
   * @param participants how many took part in all
   * @param results codes; one that is not known here is passed over
   */
  record Concluded(
      String engagementId,
      @Nullable String country,
      @Nullable String subjectId,
      @Nullable String anniversaryId,
      @Nullable PartialDate heldFrom,
      @Nullable PartialDate heldUntil,
      @Nullable Integer participants,
      @Nullable List<String> results,
      @Nullable String reportFileId) {

    Exchange.Entry held() {
      Exchange.Entry told =
          new Heard(engagementId, country, subjectId, anniversaryId, heldFrom, heldUntil)
              .as(Standing.HELD);
      Occasion on = told.occasion();
      return new Exchange.Entry(
          told.source(),
          told.partner(),
          new Occasion(on.kind(), on.direction(), on.from(), on.until(), participants),
          told.standing(),
          came(),
          told.by());
    }

    private @Nullable Results came() {
      List<Results.Yield> yields =
          Stream.of(Results.Yield.values())
              .filter(yield -> results != null && results.contains(yield.name()))
              .toList();
      return yields.isEmpty() && reportFileId == null
          ? null
          : new Results(yields, null, reportFileId);
    }
  }

  @Bean
  Reactions toEngagements() {
    return Reactions.to("event.engagement.v1")
        .on(TYPE + "approved.v1", Heard.class, keeping(Standing.PLANNED))
        .on(TYPE + "cancelled.v1", Heard.class, keeping(Standing.CANCELLED))
        .on(
            TYPE + "concluded.v1",
            Concluded.class,
            (event, told) -> exchanges.hear(event, told.held()));
  }

  private Reactions.Handler<Heard> keeping(Standing standing) {
    return (event, told) -> exchanges.hear(event, told.as(standing));
  }
}
