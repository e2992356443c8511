package org.waishi.platform.security;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The access journal of a service and what is written through it. */
@Configuration(proxyBeanMethods = false)
public class AccessJournalConfiguration {

  @Bean
  @ConditionalOnMissingBean(AccessJournal.class)
  AccessJournal accessJournal(MongoDatabase database) {
    return new MongoAccessJournal(database);
  }

  @Bean
  AccessController accessController(AccessJournal journal) {
    return new AccessController(journal);
  }

  @Bean
  Unmasking unmasking(AccessJournal journal, InstantSource clock) {
    return new Unmasking(journal, () -> clock.millis() + "-" + UUID.randomUUID(), clock);
  }
}
