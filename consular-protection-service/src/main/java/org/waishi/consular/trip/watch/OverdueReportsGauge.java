package org.waishi.consular.trip.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.consular.trip.Trips;

/** Shows how many trips owe their report past its day, counted now and then. */
@Component
class OverdueReportsGauge {

  private final Trips trips;
  private final AtomicLong overdue = new AtomicLong();

  OverdueReportsGauge(Trips trips, MeterRegistry meters) {
    this.trips = trips;
    Gauge.builder("waishi.trips.reports.overdue", overdue, AtomicLong::get)
        .description("Trips that owe their report past its day")
        .register(meters);
  }

  @Scheduled(fixedDelayString = "${waishi.trips.count-every:30s}")
  void count() {
    overdue.set(trips.reportsOverdue());
  }
}
