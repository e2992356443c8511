package org.waishi.local.store;

/** Why the store cannot start or go on, in one sentence for the person at the machine. */
final class StoreFailure extends RuntimeException {

  StoreFailure(String sentence) {
    super(sentence);
  }

  StoreFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
