package org.waishi.apec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.Speaker;
import org.waishi.platform.testing.TestTokens;

/** The whole service with real broker and store; one for all tests that say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
@ContextConfiguration(initializers = {RunningCardService.Parts.class, TestTokens.Issuer.class})
public @interface RunningCardService {

  /** Broker, store, keys, and the topic that the consular service would declare. */
  final class Parts implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      RealParts.register(
          (name, value) -> TestPropertyValues.of(name + "=" + value.get()).applyTo(context));
      TestPropertyValues.of("waishi.keyset=" + keyset(), "waishi.keyset-create=true")
          .applyTo(context);
      try (Speaker consular = new Speaker(RealParts.broker())) {
        consular.poison(SaidAlerts.TOPIC, "first", "not a fact");
      }
    }

    private static Path keyset() {
      try {
        return Files.createTempDirectory("card-keys").resolve("keyset.json");
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
