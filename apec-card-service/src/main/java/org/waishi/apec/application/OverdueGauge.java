package org.waishi.apec.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.platform.calendar.WorkingDays;

/** Shows how many applications wait for the office past its last day, counted now and then. */
@Component
class OverdueGauge {

  private final CardApplications applications;
  private final WorkingDays calendar;
  private final InstantSource clock;
  private final AtomicLong overdue = new AtomicLong();

  OverdueGauge(
      CardApplications applications,
      WorkingDays calendar,
      InstantSource clock,
      MeterRegistry meters) {
    this.applications = applications;
    this.calendar = calendar;
    this.clock = clock;
    Gauge.builder("waishi.card-applications.overdue", overdue, AtomicLong::get)
        .description("Applications that wait for the office past its last day")
        .register(meters);
  }

  @Scheduled(fixedDelayString = "${waishi.card-applications.overdue-every:30s}")
  void count() {
    Instant now = clock.instant();
    AtomicLong late = new AtomicLong();
    applications.eachSubmitted(one -> late.addAndGet(one.state().overdue(calendar, now) ? 1 : 0));
    overdue.set(late.get());
  }
}
