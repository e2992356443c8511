package org.waishi.local.store.failure;

import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;

/**
 * Ends the process when the disk fails, because a store that can no longer keep what it
 * acknowledges must not go on; the redo log brings back everything acknowledged at the next start.
 */
public final class Fatal {

  private static final int EXIT_CODE = 2;

  private Fatal() {}

  public static <T> T guard(Supplier<T> action) {
    try {
      return action.get();
    } catch (StoreFailure failure) {
      throw stop(String.valueOf(failure.getMessage()));
    } catch (MVStoreException failure) {
      throw stop("The data file cannot be used any more (" + failure.getMessage() + ").");
    }
  }

  private static IllegalStateException stop(String sentence) {
    System.err.println(sentence);
    Runtime.getRuntime().halt(EXIT_CODE);
    return new IllegalStateException(sentence);
  }
}
