package org.waishi.apec.alert;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.apec.alert.Alerts.Row;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;

/** What happens to open cases when the consular service speaks of an alert. */
@Configuration
class AlertReactions {

  private final Alerts alerts;
  private final FlaggedCases cases;

  AlertReactions(Alerts alerts, FlaggedCases cases) {
    this.alerts = alerts;
    this.cases = cases;
  }

  /** What is needed of an alert that was raised or changed. */
  record Said(String alertId, String country, String level) {}

  /** What is needed of an alert that lapsed. */
  record Lapsed(String alertId, String country) {}

  @Bean
  Reactions consularAlerts() {
    return Reactions.to("consular.alert.v1")
        .on("org.waishi.consular.alert-raised.v1", Said.class, this::said)
        .on("org.waishi.consular.alert-changed.v1", Said.class, this::said)
        .on("org.waishi.consular.alert-lapsed.v1", Lapsed.class, this::lapsed);
  }

  private Outcome said(HeardEvent event, Said alert) {
    return heard(event, new Row(alert.alertId(), alert.country(), alert.level(), true));
  }

  private Outcome lapsed(HeardEvent event, Lapsed alert) {
    return heard(event, new Row(alert.alertId(), alert.country(), "", false));
  }

  /** Aligns even after a duplicate: the service may have died between the two. */
  private Outcome heard(HeardEvent event, Row row) {
    Outcome kept = alerts.keep(event, row);
    boolean aligned = cases.align(row.economy(), event.origin("apec-card"));
    return aligned ? Outcome.HANDLED : kept;
  }
}
