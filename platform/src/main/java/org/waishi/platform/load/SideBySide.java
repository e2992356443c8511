package org.waishi.platform.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same with many rows that do not touch one another, some at a time. */
final class SideBySide {

  private static final int AT_A_TIME = 32;

  private SideBySide() {}

  /**
   * What came of each, in order, when all are done; throws what went wrong with one of them, after
   * the others.
   */
  static <R, T> List<T> of(List<R> rows, Function<R, T> action) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().name("load-", 0).factory())) {
      List<CompletableFuture<T>> all =
          rows.stream()
              .map(row -> CompletableFuture.supplyAsync(() -> action.apply(row), threads))
              .toList();
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
      return all.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }
}
