package org.waishi.platform.replay;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;

/** A whole service that does nothing but hear, and breaks at what it is deaf to. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class HearingService {

  static final String TOPIC = "test.said-" + ProcessHandle.current().pid() + ".v1";

  /** What was heard, and the subjects at which it breaks. */
  record Ear(List<String> heard, Set<String> deaf) {}

  record Said(String word) {}

  @Bean
  Ear ear() {
    return new Ear(new CopyOnWriteArrayList<>(), ConcurrentHashMap.newKeySet());
  }

  @Bean
  Reactions hears(Ear ear) {
    return Reactions.to(TOPIC)
        .on("org.waishi.test.said.v1", Said.class, (event, said) -> hear(event, ear));
  }

  private static Outcome hear(HeardEvent event, Ear ear) {
    if (ear.deaf().contains(event.subject())) {
      throw new IllegalStateException("our own fault");
    }
    ear.heard().add(event.subject() + "." + event.version());
    return Outcome.HANDLED;
  }
}
