package org.waishi.platform.crypto;

/**
 * A sealed value could not be opened where it stood; says which and by what key, never the value.
 */
public final class UnreadableField extends RuntimeException {

  UnreadableField(Place place, String keyId, Throwable cause) {
    super(
        "%s cannot be opened with key %s: sealed for another place, changed, or the key is not in this keyset"
            .formatted(place, keyId),
        cause);
  }
}
