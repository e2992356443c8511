package org.waishi.platform.crypto;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One encrypted value with all that is stored of it.
 *
 * @param keyId the key it was sealed with
 * @param tokens keyed hashes of the normalised value, one for each search key that was active then;
 *     none where the kind is not searched
 * @param masked what a list may show without opening anything
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and compared by content
public record SealedField(String keyId, byte[] ciphertext, List<String> tokens, Masked masked) {

  private static final String KEY = "key";
  private static final String CIPHERTEXT = "ciphertext";
  private static final String TOKENS = "tokens";
  private static final String MASKED = "masked";

  public SealedField {
    ciphertext = ciphertext.clone();
    tokens = List.copyOf(tokens);
  }

  @Override
  public byte[] ciphertext() {
    return ciphertext.clone();
  }

  /**
   * The form a document store keeps: strings, a list of strings, and the ciphertext as {@code
   * byte[]}, which the MongoDB driver writes as binary of subtype 0.
   */
  public Map<String, Object> toDocument() {
    return Map.of(KEY, keyId, CIPHERTEXT, ciphertext(), TOKENS, tokens, MASKED, masked.text());
  }

  /**
   * Reads what the store kept.
   *
   * @throws IllegalArgumentException for anything but what {@link #toDocument} made
   */
  public static SealedField fromDocument(Map<String, ?> document) {
    List<?> tokens = the(List.class, TOKENS, document);
    return new SealedField(
        the(String.class, KEY, document),
        the(byte[].class, CIPHERTEXT, document),
        tokens.stream().map(Objects::toString).toList(),
        new Masked(the(String.class, MASKED, document)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedField that
        && keyId.equals(that.keyId)
        && Arrays.equals(ciphertext, that.ciphertext)
        && tokens.equals(that.tokens)
        && masked.equals(that.masked);
  }

  @Override
  public int hashCode() {
    return Objects.hash(keyId, Arrays.hashCode(ciphertext), tokens, masked);
  }

  /** Safe to log: the masked form and the key. */
  @Override
  public String toString() {
    return masked.text() + " sealed with " + keyId;
  }

  private static <T> T the(Class<T> type, String key, Map<String, ?> document) {
    Object value = document.get(key);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "sealed field: '"
              + key
              + "' is missing or of another type (expected: "
              + type.getSimpleName()
              + ")");
    }
    return type.cast(value);
  }
}
