package org.waishi.friendship;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.Speaker;
import org.waishi.platform.testing.TestTokens;

/**
 * The service that other services speak to, started once for all tests that say this: their topics
 * are there before it listens.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(
    initializers = {
      TestTokens.Issuer.class,
      RunningService.Parts.class,
      ListeningService.Silence.class
    })
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
@interface ListeningService {

  /** Makes the topics. */
  final class Silence implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      try (Speaker speaker = new Speaker(RealParts.broker())) {
        OtherServices others = new OtherServices(speaker);
        List.of(
                OtherServices.ALERTS,
                OtherServices.ENGAGEMENTS,
                OtherServices.INCIDENTS,
                OtherServices.TRIPS)
            .forEach(topic -> others.say(topic, "test.silence", "none", 1, "…"));
      }
    }
  }
}
