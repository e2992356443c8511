package org.waishi.consular.alert;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows how many alerts hold, by level, and how many have ended without lapsing, now and then. */
@Component
class AlertGauges {

  private final Alerts alerts;
  private final Map<AlertLevel, AtomicLong> inForce = new EnumMap<>(AlertLevel.class);
  private final AtomicLong waiting = new AtomicLong();

  AlertGauges(Alerts alerts, MeterRegistry meters) {
    this.alerts = alerts;
    for (AlertLevel level : AlertLevel.values()) {
      inForce.put(level, register(level, meters));
    }
    Gauge.builder("waishi.alerts.waiting.to.lapse", waiting, AtomicLong::get)
        .description("Alerts whose last day is over and that have not lapsed")
        .register(meters);
  }

  @Scheduled(fixedDelayString = "${waishi.alerts.count-every:30s}")
  void count() {
    inForce.forEach((level, number) -> number.set(alerts.inForce(level)));
    waiting.set(alerts.waitingToLapse());
  }

  private static AtomicLong register(AlertLevel level, MeterRegistry meters) {
    AtomicLong number = new AtomicLong();
    Gauge.builder("waishi.alerts.in.force", number, AtomicLong::get)
        .tag("level", level.name())
        .description("Alerts that hold")
        .register(meters);
    return number;
  }
}
