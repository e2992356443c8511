package org.waishi.platform.load;

import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
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
  private final Map<String, Kind<?>> kinds = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("loads").factory());
  private volatile int waiting;

  Loads(View<Load> loads, Rows rows, Ids ids, MeterRegistry meters) {
    this.loads = loads.indexed("applied");
    this.rows = rows;
    this.ids = ids;
    Gauge.builder("waishi.loads.waiting", () -> waiting)
        .description("tables that were accepted and wait to be applied")
        .register(meters);
  }

  /** Finishes what a crash left, from now on and now and then. */
  void sweeping(Duration every) {
    thread.scheduleWithFixedDelay(this::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Tables of one kind.
   *
   * @param name written once and never changed: it is stored
   * @param row a record
   * @param id what a row is found under; follows from what the row names
   * @param apply brings one row in, once or twice alike
   */
  public <R> Kind<R> kind(
      String name, Class<R> row, Function<R, String> id, BiFunction<R, Origin, Result<?>> apply) {
    Kind<R> kind = new Kind<>(this, name, row, id, apply);
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
    private final Function<R, String> id;
    private final BiFunction<R, Origin, Result<?>> apply;

    private Kind(
        Loads loads,
        String name,
        Class<R> row,
        Function<R, String> id,
        BiFunction<R, Origin, Result<?>> apply) {
      this.loads = loads;
      this.name = name;
      this.row = row;
      this.id = id;
      this.apply = apply;
    }

    /**
     * Accepts these rows, which were all checked, and applies them.
     *
     * @return the rows that a rule came to stand against in between
     */
    public List<LateRefusal> accept(List<R> rows, Origin by) {
      return loads.accept(name, rows, by);
    }

    private List<LateRefusal> apply(Load load) {
      Origin origin = load.origin();
      return SideBySide.of(
              loads.rows.open(load, row), one -> refusal(one, apply.apply(one, origin)))
          .stream()
          .flatMap(Optional::stream)
          .toList();
    }

    private Optional<LateRefusal> refusal(R one, Result<?> result) {
      return switch (result) {
        case Result.Done<?> _ -> Optional.empty();
        case Result.Refused<?>(var reasons) ->
            Optional.of(new LateRefusal(id.apply(one), reasons.getFirst().code()));
        case Result.Missing<?> _, Result.Stale<?> _, Result.KeyReused<?> _ ->
            Optional.of(new LateRefusal(id.apply(one), "changed-meanwhile"));
      };
    }
  }

  @Override
  public void close() {
    Patience.end(thread, Duration.ofSeconds(2));
  }

  private List<LateRefusal> accept(String kind, List<?> accepted, Origin by) {
    Load load = Load.of(ids.next(), kind, by);
    loads.keep(load.id(), 1, rows.sealed(load, accepted));
    resumeBefore(load.id());
    return apply(loads.find(load.id()).orElseThrow());
  }

  /** What waits to be applied, or was applied but for some rows; the oldest first. */
  List<Load> open() {
    return loads
        .where(Filters.or(Filters.eq("row.applied", false), Filters.exists("row.refused.0")))
        .stream()
        .sorted(Comparator.comparing(Load::id))
        .toList();
  }

  /** Applies what waits, the oldest first; one that cannot be applied does not hold up others. */
  void resume() {
    resumeBefore("~");
  }

  private void resumeBefore(String id) {
    List<Load> open =
        loads.where(Filters.eq("row.applied", false)).stream()
            .filter(load -> load.id().compareTo(id) < 0)
            .sorted(Comparator.comparing(Load::id))
            .toList();
    waiting = open.size();
    open.forEach(this::attempt);
  }

  private void attempt(Load load) {
    try {
      apply(load);
    } catch (RuntimeException broken) {
      LOG.warn("load {} is applied later: {}", load.id(), broken.toString());
    }
  }

  /** Tables of a kind that nobody has named yet wait on. */
  private synchronized List<LateRefusal> apply(Load load) {
    Kind<?> kind = kinds.get(load.kind());
    if (kind == null) {
      return List.of();
    }
    List<LateRefusal> against = kind.apply(load);
    loads.keep(load.id(), 2, load.done(against));
    against.forEach(
        row -> LOG.warn("load {}: {} was refused: {}", load.id(), row.id(), row.code()));
    return against;
  }

  private void round() {
    try {
      resume();
    } catch (RuntimeException away) {
      LOG.warn("tables that were accepted are applied later: {}", away.toString());
    }
  }
}
