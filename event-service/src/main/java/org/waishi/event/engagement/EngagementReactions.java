package org.waishi.event.engagement;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.event.engagement.Proposal.Commemorated;
import org.waishi.event.engagement.Proposal.Titles;
import org.waishi.platform.id.Ids;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Outcome;
import org.waishi.platform.reaction.Reactions;
import org.waishi.platform.store.Origin;

/** What engagements do when the other services speak. */
@Configuration(proxyBeanMethods = false)
class EngagementReactions {

  private static final String US = "event-service";

  private final Engagements engagements;

  EngagementReactions(Engagements engagements) {
    this.engagements = engagements;
  }

  /** How round an anniversary is (逢十、逢五、一般). */
  enum Category {
    TEN,
    FIVE,
    ORDINARY
  }

  /** What an anniversary is of. */
  enum Subject {
    COUNTRY,
    TIE
  }

  record AnniversaryDue(
      String anniversaryId,
      Subject subjectKind,
      String subjectId,
      String country,
      int years,
      Category category,
      String on) {}

  record AlertInForce(String alertId, String country, String level) {}

  record AlertLapsed(String alertId, String country) {}

  record TieSaid(@Nullable String tieId) {}

  @Bean
  Reactions toAnniversaries() {
    return Reactions.to("friendship-city.anniversary.v1")
        .on(
            "org.waishi.friendship-city.anniversary-due.v1",
            AnniversaryDue.class,
            this::commemorate);
  }

  @Bean
  Reactions toAlerts() {
    return Reactions.to("consular.alert.v1")
        .on("org.waishi.consular.alert-raised.v1", AlertInForce.class, this::warn)
        .on("org.waishi.consular.alert-changed.v1", AlertInForce.class, this::warn)
        .on("org.waishi.consular.alert-lapsed.v1", AlertLapsed.class, this::clear);
  }

  @Bean
  Reactions toTies() {
    return Reactions.to("friendship-city.tie.v1")
        .on(
            "org.waishi.friendship-city.tie-suspended.v1",
            TieSaid.class,
            (event, tie) -> tie(event, true))
        .on(
            "org.waishi.friendship-city.tie-activated.v1",
            TieSaid.class,
            (event, tie) -> tie(event, false));
  }

  private Outcome commemorate(HeardEvent event, AnniversaryDue due) {
    if (due.category() == Category.ORDINARY) {
      return Outcome.IGNORED;
    }
    String id = Ids.derived("engagement", due.anniversaryId());
    return Reactions.outcomeOf(engagements.propose(id, origin(event), proposal(due)));
  }

  private Outcome warn(HeardEvent event, AlertInForce alert) {
    return heard(
        event,
        new Warning(alert.alertId(), Warning.Reason.ALERT, alert.country(), alert.level(), true));
  }

  private Outcome clear(HeardEvent event, AlertLapsed alert) {
    return heard(
        event, new Warning(alert.alertId(), Warning.Reason.ALERT, alert.country(), null, false));
  }

  private Outcome tie(HeardEvent event, boolean suspended) {
    String tie = event.subject();
    String level = suspended ? Warning.SUSPENDED : null;
    return heard(event, new Warning(tie, Warning.Reason.TIE_SUSPENDED, tie, level, suspended));
  }

  private Outcome heard(HeardEvent event, Warning warning) {
    return engagements.warn(origin(event), event.version(), warning);
  }

  /** Not remembered by the aggregate: what it does follows from state, however often it is done. */
  private static Origin origin(HeardEvent event) {
    return new Origin(US, event.correlationId(), event.id(), null, null);
  }

  private static Proposal proposal(AnniversaryDue due) {
    return new Proposal(
        titles(due),
        Engagement.Kind.COMMEMORATION,
        due.country(),
        due.on(),
        null,
        null,
        new Commemorated(due.anniversaryId(), due.subjectKind().name(), due.subjectId()),
        US);
  }

  private static Titles titles(AnniversaryDue due) {
    String zh = CountryNames.zh(due.country());
    String en = CountryNames.en(due.country());
    return switch (due.subjectKind()) {
      case COUNTRY ->
          new Titles(
              "中国与" + zh + "建交" + due.years() + "周年纪念活动",
              "Commemoration of "
                  + due.years()
                  + " years of diplomatic relations between China and "
                  + en);
      case TIE ->
          new Titles(
              "与" + zh + "友好城市结好" + due.years() + "周年纪念活动",
              "Commemoration of " + due.years() + " years of friendship with a city in " + en);
    };
  }
}
