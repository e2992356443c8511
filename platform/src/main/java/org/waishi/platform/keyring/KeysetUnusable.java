package org.waishi.platform.keyring;

import org.jspecify.annotations.Nullable;

/** Without its keys a service that holds personal data cannot start; says why in one sentence. */
public final class KeysetUnusable extends RuntimeException {

  public KeysetUnusable(String sentence) {
    this(sentence, null);
  }

  public KeysetUnusable(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
