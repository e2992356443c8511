package org.waishi.local.store.failure;

/** Why the store cannot start or go on, in one sentence for the person at the machine. */
public final class StoreFailure extends RuntimeException {

  public StoreFailure(String sentence) {
    super(sentence);
  }

  public StoreFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
