package org.waishi.local.supervisor.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.part.DependencyOrder;
import org.waishi.local.supervisor.part.Part;
import org.waishi.local.supervisor.process.Ending;
import org.waishi.local.supervisor.process.PidFiles;
import org.waishi.local.supervisor.process.Workshop;

/** All parts together: started in the order of their dependencies, ended in the reverse order. */
public final class RunningSuite {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Map<String, PartWatch> watches = new LinkedHashMap<>();
  private final List<List<Part>> waves;
  private final PidFiles pids;

  public RunningSuite(List<Part> parts, Workshop workshop) {
    this.waves = DependencyOrder.waves(parts);
    this.pids = workshop.pids();
    for (Part part : waves.stream().flatMap(List::stream).toList()) {
      List<PartWatch> dependencies = part.dependsOn().stream().map(this::named).toList();
      watches.put(part.name(), new PartWatch(part, workshop, dependencies));
    }
  }

  public void start() {
    for (PartWatch watch : watches.values()) {
      Thread.ofPlatform().daemon().name("watch-" + watch.part().name()).start(watch);
    }
  }

  /**
   * Returns when all parts have become healthy.
   *
   * @throws Trouble as soon as one of them cannot
   */
  public void awaitHealthy() {
    var all = new CompletableFuture<Void>();
    CompletableFuture<?>[] each =
        watches.values().stream().map(PartWatch::firstHealthy).toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(each).thenAccept(all::complete);
    for (CompletableFuture<?> one : each) {
      one.exceptionally(
          failure -> {
            all.completeExceptionally(failure);
            return null;
          });
    }
    join(all);
  }

  private static void join(CompletableFuture<Void> all) {
    try {
      all.join();
    } catch (CompletionException failure) {
      throw reasonOf(failure);
    }
  }

  /** A part that waited for the failed one fails too, and wraps its reason once more. */
  private static RuntimeException reasonOf(RuntimeException failure) {
    return failure instanceof CompletionException
            && failure.getCause() instanceof RuntimeException reason
        ? reasonOf(reason)
        : failure;
  }

  public List<PartWatch> watches() {
    return List.copyOf(watches.values());
  }

  public Optional<PartWatch> find(String name) {
    return Optional.ofNullable(watches.get(name));
  }

  private PartWatch named(String name) {
    return find(name).orElseThrow();
  }

  /** Ends every process, those first on whom nobody depends. May be called again. */
  public void end() {
    watches.values().forEach(PartWatch::prepareToEnd);
    for (List<Part> wave : waves.reversed()) {
      List<ProcessHandle> alive = new ArrayList<>();
      wave.forEach(part -> named(part.name()).alive().ifPresent(alive::add));
      Ending.of(alive, PATIENCE);
    }
    pids.endAll();
  }

  /** Who is awaited, for people who wait too. */
  public String progress() {
    List<String> words = new ArrayList<>();
    for (PartWatch watch : watches.values()) {
      switch (watch.state()) {
        case TRAINING -> words.add(watch.part().name() + " (making its start-up cache)");
        case STARTING -> words.add(watch.part().name());
        case RESTARTING -> words.add(watch.part().name() + " (again)");
        case WAITING, HEALTHY, STOPPED, FAILED -> {}
      }
    }
    return words.isEmpty() ? "" : "waiting for " + String.join(", ", words);
  }
}
