package org.waishi.consular.alert;

import org.waishi.consular.alert.AlertEvent.AlertChanged;
import org.waishi.consular.alert.AlertEvent.AlertLapsed;
import org.waishi.consular.alert.AlertEvent.AlertRaised;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** What alerts say on the log, under its written names. */
final class AlertFacts {

  static final AggregateKind<Alert, AlertEvent> KIND =
      new AggregateKind<>(
          "consular.alert",
          "alerts",
          Alert.class,
          FactTypes.of(AlertEvent.class)
              .with("org.waishi.consular.alert-raised.v1", AlertRaised.class)
              .with("org.waishi.consular.alert-changed.v1", AlertChanged.class)
              .with("org.waishi.consular.alert-lapsed.v1", AlertLapsed.class),
          Alert::from);

  private AlertFacts() {}
}
