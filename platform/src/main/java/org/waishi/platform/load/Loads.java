package org.waishi.platform.load;

import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.id.Ids;
import org.waishi.platform.store.View;
import org.waishi.platform.time.Patience;

/**
 * Accepts tables by one write each and sees to it that every row of them is applied, whatever dies
 * meanwhile: once {@link Kind#accept} has returned, or has written and died, all rows will be
 * there. Tables are applied in the order in which they were accepted; a row may be applied twice,
 * so its id must follow from what it names. Any number of replicas may do so at once.
 */
public final class Loads implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Loads.class);

  private final View<Load> loads;
  private final Rows rows;
  private final Ids ids;
  private final MeterRegistry meters;
  private final Map<String, Kind<?>> kinds = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("loads").factory());

  Loads(View<Load> loads, Rows rows, Ids ids, MeterRegistry meters) {
    this.loads = loads.indexed("applied");
    this.rows = rows;
    this.ids = ids;
    this.meters = meters;
  }

  /** Finishes what a crash left, from now on and now and then. */
  Loads sweeping(Duration every) {
    thread.scheduleWithFixedDelay(this::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    return this;
  }

  /**
   * Tables of one kind.
   *
   * @param name written once and never changed: it is stored
   * @param row a record
   * @param apply brings one row in, once or twice alike
   */
  public <R> Kind<R> kind(String name, Class<R> row, BiFunction<R, Origin, Result<?>> apply) {
    Kind<R> kind = new Kind<>(this, name, row, apply);
    if (kinds.putIfAbsent(name, kind) != null) {
      throw new IllegalStateException("loads of kind " + name + ": said twice (expected: once)");
    }
    return kind;
  }

  /**
   * What tables of one kind are made of.
   *
   * @param <R> a row
   */
  public static final class Kind<R> {

    private final Loads loads;
    private final String name;
    private final Class<R> row;
    private final BiFunction<R, Origin, Result<?>> apply;

    private Kind(Loads loads, String name, Class<R> row, BiFunction<R, Origin, Result<?>> apply) {
      this.loads = loads;
      this.name = name;
      this.row = row;
      this.apply = apply;
    }

    /** Accepts these rows, which were all checked, and applies them. */
    public void accept(List<R> rows, Origin by) {
      loads.accept(name, rows, by);
    }

    private void apply(Load load) {
      Origin origin = load.origin();
      SideBySide.each(
          loads.rows.open(load, row), one -> loads.applied(load, apply.apply(one, origin)));
    }
  }

  @Override
  public void close() {
    Patience.end(thread, Duration.ofSeconds(2));
  }

  private void accept(String kind, List<?> accepted, Origin by) {
    Load load = new Load(ids.next(), kind, by.actor(), by.correlationId(), false, null, null);
    loads.keep(load.id(), 1, rows.sealed(load, accepted));
    resume();
  }

  /** Applies what waits, the oldest first; tables of a kind that nobody has named yet wait on. */
  synchronized void resume() {
    loads.where(Filters.eq("row.applied", false)).stream()
        .sorted(Comparator.comparing(Load::id))
        .forEach(this::apply);
  }

  private void apply(Load load) {
    Kind<?> kind = kinds.get(load.kind());
    if (kind != null) {
      kind.apply(load);
      loads.keep(load.id(), 2, load.done());
    }
  }

  /** A rule that came to stand against a row since it was checked is not passed over in silence. */
  private void applied(Load load, Result<?> result) {
    boolean done = result instanceof Result.Done<?>;
    meters
        .counter("waishi.load.rows", "kind", load.kind(), "outcome", done ? "applied" : "refused")
        .increment();
    if (result instanceof Result.Refused<?>(var reasons)) {
      LOG.warn("load {}: a row was refused: {}", load.id(), reasons.getFirst().code());
    }
  }

  private void round() {
    try {
      resume();
    } catch (RuntimeException away) {
      LOG.warn("tables that were accepted are applied later: {}", away.toString());
    }
  }
}
