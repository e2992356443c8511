package org.waishi.platform.access;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.id.Ids;

/** The access journal of a service and what is written through it. */
@Configuration(proxyBeanMethods = false)
public class AccessJournalConfiguration {

  @Bean
  @ConditionalOnMissingBean(AccessJournal.class)
  AccessJournal accessJournal(MongoDatabase database) {
    MongoAccessJournal journal = new MongoAccessJournal(database);
    journal.prepare();
    return journal;
  }

  @Bean
  AccessController accessController(AccessJournal journal) {
    return new AccessController(journal);
  }

  @Bean
  Unmasking unmasking(AccessJournal journal, Ids ids, InstantSource clock) {
    return new Unmasking(journal, ids, clock);
  }
}
