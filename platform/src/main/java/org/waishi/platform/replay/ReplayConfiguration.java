package org.waishi.platform.replay;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.deadletter.PutAside;
import org.waishi.platform.reaction.Reception;

/** What an operator has for the records that were put aside. */
@Configuration(proxyBeanMethods = false)
public class ReplayConfiguration {

  @Bean
  Replays replays(PutAside aside, Reception reception, MongoDatabase database, InstantSource now) {
    return new Replays(aside, reception, database.getCollection("dead_letters_settled"), now);
  }

  @Bean
  DeadLetterController deadLetterController(Replays replays) {
    return new DeadLetterController(replays);
  }

  @Bean
  ReactionMeters reactionMeters(Replays replays, PutAside aside) {
    return new ReactionMeters(replays, aside.parked());
  }
}
