package org.waishi.consular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;

/**
 * The service on a real broker and a real store, its clock set by the test, its jobs run at every
 * moment. Tests that carry this share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RunningConsularService.Parts.class)
@Import(RunningConsularService.SetClock.class)
public @interface RunningConsularService {

  /** Its settings, and patience for a busy machine. */
  final class Parts implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      Map<String, String> settings = new LinkedHashMap<>(TestTokens.issuer().properties());
      RealParts.register((name, value) -> settings.put(name, String.valueOf(value.get())));
      settings.put("waishi.keyset", folder() + "/keyset.json");
      settings.put("waishi.keyset-create", "true");
      settings.put("management.server.port", "0");
      settings.put("waishi.alerts.lapse-first", "0s");
      settings.put("waishi.alerts.lapse-every", "200ms");
      settings.put("waishi.alerts.count-every", "200ms");
      settings.put("waishi.incidents.watch-first", "0s");
      settings.put("waishi.incidents.watch-every", "200ms");
      settings.put("waishi.incidents.overdue-every", "200ms");
      settings.put("waishi.trips.recheck-first", "0s");
      settings.put("waishi.trips.recheck-every", "200ms");
      settings.put("waishi.trips.count-every", "200ms");
      Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
      TestPropertyValues.of(settings).applyTo(context);
    }

    private static String folder() {
      try {
        return Files.createTempDirectory("keys").toString();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** Its clock. */
  class SetClock {
    @Bean
    @Primary
    OfficeClock officeClock() {
      return new OfficeClock();
    }
  }
}
