package org.waishi.friendship.anniversary;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that the test moves; in each started service it begins on the morning of 1 March 2026 in
 * the office, wherever another test left it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class MovableClock {

  private static final Instant BEGINNING = morning("2026-03-01");
  private static final AtomicReference<Instant> NOW = new AtomicReference<>(BEGINNING);

  public static void setTo(String day) {
    NOW.set(morning(day));
  }

  private static Instant morning(String day) {
    return Instant.parse(day + "T02:00:00Z");
  }

  @Bean
  @Primary
  InstantSource movableClock() {
    NOW.set(BEGINNING);
    return NOW::get;
  }
}
