package org.waishi.apec.requirement;

import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rules once, at the start; a faulty file stops it. */
@Configuration(proxyBeanMethods = false)
class RuleConfiguration {

  @Bean
  CardRules cardRules(ZoneId officeZone) {
    return CardRules.bundled(officeZone);
  }
}
