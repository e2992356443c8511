package org.waishi.platform.testing.counter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.Refusal;

/** The smallest aggregate with a rule: a counter that stops at its limit. */
public record Counter(String label, int count, int limit)
    implements Aggregate<Counter, CounterEvent> {

  /** A counter that has reached its limit counts no further. */
  public record LimitReached(int limit) implements Refusal {
    @Override
    public String code() {
      return "limit-reached";
    }
  }

  /** A kind of its own for each test, so that tests share no topic. */
  public static AggregateKind<Counter, CounterEvent> kind(String name) {
    FactTypes<CounterEvent> facts =
        FactTypes.of(CounterEvent.class)
            .with("org.waishi.test.counter-opened.v1", CounterEvent.Opened.class)
            .with("org.waishi.test.counter-counted.v1", CounterEvent.Counted.class);
    return new AggregateKind<>(name, "counters", Counter.class, facts, Counter::from);
  }

  /** Opens a counter. */
  public static Decision<Counter> open(String label, int limit) {
    return Decision.begin(Counter::from, new CounterEvent.Opened(label, limit));
  }

  /** Counts on by one. */
  public Decision<Counter> countOn() {
    return full()
        ? Decision.refuse(new LimitReached(limit))
        : Decision.accept(this, new CounterEvent.Counted(count + 1));
  }

  @JsonIgnore
  private boolean full() {
    return count >= limit;
  }

  @Override
  public Counter evolve(CounterEvent fact) {
    return switch (fact) {
      case CounterEvent.Opened opened -> from(opened);
      case CounterEvent.Counted(int now) -> new Counter(label, now, limit);
    };
  }

  private static Counter from(CounterEvent first) {
    return switch (first) {
      case CounterEvent.Opened(String label, int limit) -> new Counter(label, 0, limit);
      case CounterEvent.Counted counted -> throw new IllegalStateException("first: " + counted);
    };
  }
}
