package org.waishi.friendship;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;

/** The service with a real broker and store, started once for all tests that say this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = {TestTokens.Issuer.class, RunningService.Parts.class})
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "management.server.port=0",
      "waishi.honour.check-after=PT1H",
      "waishi.honour.development=true"
    })
public @interface RunningService {

  /** Points the service at broker and store. */
  final class Parts implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      Map<String, String> parts = new HashMap<>();
      RealParts.register((name, value) -> parts.put(name, String.valueOf(value.get())));
      TestPropertyValues.of(parts).applyTo(context);
    }
  }
}
