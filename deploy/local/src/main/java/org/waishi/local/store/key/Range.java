package org.waishi.local.store.key;

import org.jspecify.annotations.Nullable;

/**
 * Neighbouring keys.
 *
 * @param from the first key that belongs to it
 * @param until the first key after it; null if there is none
 */
public record Range(Key from, @Nullable Key until) {

  public static Range startingWith(Key prefix) {
    return new Range(prefix, prefix.afterAllWithThisPrefix());
  }

  public boolean startsAfter(Key key) {
    return from.compareTo(key) > 0;
  }

  public boolean endsBefore(Key key) {
    return until != null && until.compareTo(key) <= 0;
  }
}
