package org.waishi.consular.incident;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows how many cases owe a report past its legal deadline, counted now and then. */
@Component
class OverdueGauge {

  private final Incidents incidents;
  private final AtomicLong overdue = new AtomicLong();

  OverdueGauge(Incidents incidents, MeterRegistry meters) {
    this.incidents = incidents;
    Gauge.builder("waishi.incidents.overdue", overdue, AtomicLong::get)
        .description("Cases that owe a report past its legal deadline")
        .register(meters);
  }

  @Scheduled(fixedDelayString = "${waishi.incidents.overdue-every:30s}")
  void count() {
    overdue.set(incidents.overdue());
  }
}
