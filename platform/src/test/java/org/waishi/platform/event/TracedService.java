package org.waishi.platform.event;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;
import org.waishi.platform.security.Role;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterEvent;

/** A whole service of the house: a counter that, once opened, hears of it and counts on by one. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(TracedService.Door.class)
class TracedService {

  private static final Logger LOG = LoggerFactory.getLogger(TracedService.class);
  private static final String KIND = "test.traced-" + ProcessHandle.current().pid();

  /** Everything that was heard, in order. */
  record Ear(List<HeardEvent> events) {}

  record Opened(String id) {}

  @RestController
  static class Door {

    private final Aggregates<Counter, CounterEvent> counters;

    Door(Aggregates<Counter, CounterEvent> counters) {
      this.counters = counters;
    }

    @PostMapping("/api/v1/counters")
    @RolesAllowed(Role.OFFICER)
    Opened open(Origin by) {
      var result = counters.create(Command.of(by, "open"), id -> Counter.open("traced", 9));
      return new Opened(((Result.Done<Counter>) result).stored().id());
    }
  }

  @Bean
  Ear ear() {
    return new Ear(new CopyOnWriteArrayList<>());
  }

  @Bean
  Aggregates<Counter, CounterEvent> counters(AggregateStore store) {
    return store.open(Counter.kind(KIND));
  }

  @Bean
  Reactions countsOn(Aggregates<Counter, CounterEvent> counters, Ear ear) {
    return Reactions.to(KIND + ".v1")
        .on(
            "org.waishi.test.counter-opened.v1",
            CounterEvent.Opened.class,
            (event, content) -> countOn(event, counters, ear))
        .on(
            "org.waishi.test.counter-counted.v1",
            CounterEvent.Counted.class,
            (event, content) -> heard(event, ear));
  }

  private static Outcome countOn(
      HeardEvent event, Aggregates<Counter, CounterEvent> counters, Ear ear) {
    LOG.info("counts on {}", event.subject());
    heard(event, ear);
    Command command = Command.of(event.origin("traced"), "count on");
    return Reactions.outcomeOf(counters.change(event.subject(), command, Counter::countOn));
  }

  private static Outcome heard(HeardEvent event, Ear ear) {
    ear.events().add(event);
    return Outcome.HANDLED;
  }
}
