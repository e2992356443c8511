package org.waishi.apec.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.ref.Reference;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.apec.CardDesk;
import org.waishi.apec.Person;
import org.waishi.apec.RunningCardService;
import org.waishi.platform.calendar.WorkingDays;

@RunningCardService
class OverdueGaugeIT {

  private static final String NAME = "waishi.card-applications.overdue";

  @LocalServerPort int port;
  private final CardApplications applications;
  private final WorkingDays calendar;
  private final InstantSource clock;
  private final MeterRegistry running;

  @Autowired
  OverdueGaugeIT(
      CardApplications applications,
      WorkingDays calendar,
      InstantSource clock,
      MeterRegistry running) {
    this.applications = applications;
    this.calendar = calendar;
    this.clock = clock;
    this.running = running;
  }

  @Test
  void what_the_office_left_past_its_last_day_is_counted() {
    CardDesk.at(port).submitted(Person.next());
    double inTime = counted(clock);
    double late = counted(InstantSource.offset(clock, Duration.ofDays(30)));
    assertThat(inTime).isZero();
    assertThat(late).isPositive();
    assertThat(running.get(NAME).gauge().value()).isZero();
  }

  private double counted(InstantSource now) {
    MeterRegistry meters = new SimpleMeterRegistry();
    OverdueGauge gauge = new OverdueGauge(applications, calendar, now, meters);
    gauge.count();
    double value = meters.get(NAME).gauge().value();
    Reference.reachabilityFence(gauge); // a registry holds what it shows only weakly
    return value;
  }
}
