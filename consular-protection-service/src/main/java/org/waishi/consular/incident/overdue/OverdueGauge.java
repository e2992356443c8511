package org.waishi.consular.incident.overdue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.consular.incident.Incidents;

/** Shows how many cases owe a report past its deadline, counted now and then. */
@Component
class OverdueGauge {

  private final Incidents incidents;
  private final AtomicLong legal;
  private final AtomicLong followUp;

  OverdueGauge(Incidents incidents, MeterRegistry meters) {
    this.incidents = incidents;
    this.legal = gauge("waishi.incidents.overdue", "past its legal deadline", meters);
    this.followUp =
        gauge("waishi.incidents.followups.overdue", "of the follow-ups, past its deadline", meters);
  }

  @Scheduled(fixedDelayString = "${waishi.incidents.overdue-every:30s}")
  void count() {
    legal.set(incidents.legallyOverdue());
    followUp.set(incidents.followUpsOverdue());
  }

  private static AtomicLong gauge(String name, String which, MeterRegistry meters) {
    AtomicLong number = new AtomicLong();
    Gauge.builder(name, number, AtomicLong::get)
        .description("Cases that owe a report " + which)
        .register(meters);
    return number;
  }
}
