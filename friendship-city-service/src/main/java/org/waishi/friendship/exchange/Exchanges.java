package org.waishi.friendship.exchange;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;

/** Engagements that event-service approved, cancelled or concluded, by tie and country. */
@Configuration(proxyBeanMethods = false)
public class Exchanges {

  private static final String TYPE = "org.waishi.event.engagement-";

  private final View<Exchange> exchanges;

  Exchanges(AggregateStore store) {
    exchanges = store.view("exchanges", Exchange.class).indexed("country").indexed("subjectId");
  }

  /** How far an engagement is. */
  public enum Standing {
    /** It will be held. */
    APPROVED,
    /** It will not. */
    CANCELLED,
    /** It was held. */
    CONCLUDED
  }

  /**
   * One engagement as we remember it.
   *
   * @param subjectId the tie or country whose anniversary it marks
   */
  public record Exchange(
      String engagementId,
      @Nullable String country,
      @Nullable String subjectId,
      @Nullable String anniversaryId,
      @Nullable String startsOn,
      Standing standing) {}

  record Heard(
      String engagementId,
      @Nullable String country,
      @Nullable String subjectId,
      @Nullable String anniversaryId,
      @Nullable String startsOn) {}

  @Bean
  Reactions engagementReactions() {
    return Reactions.to("event.engagement.v1")
        .on(TYPE + "approved.v1", Heard.class, keeping(Standing.APPROVED))
        .on(TYPE + "cancelled.v1", Heard.class, keeping(Standing.CANCELLED))
        .on(TYPE + "concluded.v1", Heard.class, keeping(Standing.CONCLUDED));
  }

  /** What there is with a tie: marks of its own anniversaries, and what is with its country. */
  public List<Exchange> of(String tieId, String country) {
    return exchanges.where(or(eq("row.country", country), eq("row.subjectId", tieId))).stream()
        .filter(exchange -> concerns(exchange, tieId, country))
        .toList();
  }

  /** The anniversary of another tie in the same country is no exchange with this one. */
  private static boolean concerns(Exchange exchange, String tieId, String country) {
    String subject = exchange.subjectId();
    return subject == null || subject.equals(tieId) || subject.equals(country);
  }

  private Reactions.Handler<Heard> keeping(Standing standing) {
    return (event, told) -> keep(event, told, standing);
  }

  private Outcome keep(HeardEvent event, Heard told, Standing standing) {
    Heard known = exchanges.find(told.engagementId()).map(row -> filled(told, row)).orElse(told);
    Exchange row =
        new Exchange(
            known.engagementId(),
            known.country(),
            known.subjectId(),
            known.anniversaryId(),
            known.startsOn(),
            standing);
    return exchanges.keep(told.engagementId(), event.version(), row);
  }

  /** What a later fact does not say again stays as it was. */
  private static Heard filled(Heard told, Exchange before) {
    return new Heard(
        told.engagementId(),
        either(told.country(), before.country()),
        either(told.subjectId(), before.subjectId()),
        either(told.anniversaryId(), before.anniversaryId()),
        either(told.startsOn(), before.startsOn()));
  }

  private static @Nullable String either(@Nullable String told, @Nullable String before) {
    return told == null ? before : told;
  }
}
