package org.waishi.event.hearing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.event.warning.Warning;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;

/** Alerts (安全提醒) stand against what is planned with their country until they lapse. */
@Configuration(proxyBeanMethods = false)
class AlertReactions {

  private static final String SAID = "org.waishi.consular.alert-";

  private final WarningDesk desk;

  AlertReactions(WarningDesk desk) {
    this.desk = desk;
  }

  record AlertInForce(String alertId, String country, String level) {}

  record AlertLapsed(String alertId, String country) {}

  @Bean
  Reactions toAlerts() {
    return Reactions.to("consular.alert.v1")
        .on(SAID + "raised.v1", AlertInForce.class, this::inForce)
        .on(SAID + "changed.v1", AlertInForce.class, this::inForce)
        .on(SAID + "lapsed.v1", AlertLapsed.class, this::lapsed);
  }

  private Outcome inForce(HeardEvent event, AlertInForce alert) {
    return desk.heard(event, Warning.alert(alert.alertId(), alert.country(), alert.level()));
  }

  private Outcome lapsed(HeardEvent event, AlertLapsed alert) {
    return desk.heard(event, Warning.over(alert.alertId(), alert.country()));
  }
}
