package org.waishi.platform.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Does the same with many rows that do not touch one another, some at a time. */
final class SideBySide {

  private static final int AT_A_TIME = 32;

  private SideBySide() {}

  /** Returns when all are done; throws what went wrong with one of them, after the others. */
  static <T> void each(List<T> rows, Consumer<T> action) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().name("load-", 0).factory())) {
      CompletableFuture<?>[] all =
          rows.stream()
              .map(row -> CompletableFuture.runAsync(() -> action.accept(row), threads))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(all).join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }
}
