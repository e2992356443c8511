package org.waishi.platform.calendar;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.time.OfficeDay;

/** Gives a service its working-day calendar, and its day and zone, which deadlines are told in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarProperties.class)
public class CalendarConfiguration {

  @Bean
  WorkingDays workingDays(CalendarProperties properties) {
    Path folder = properties.calendarDir();
    return folder == null ? WorkingDays.bundled() : WorkingDays.bundledAnd(folder);
  }

  @Bean
  ZoneId officeZone(CalendarProperties properties) {
    return properties.zone();
  }

  @Bean
  OfficeDay officeDay(InstantSource clock, ZoneId officeZone) {
    return new OfficeDay(clock, officeZone);
  }
}
