package org.waishi.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;

/** Seals and opens single values. Safe for any number of threads. */
public final class FieldCipher {

  private final CipherSuite suite;

  public FieldCipher(CipherSuite suite) {
    this.suite = suite;
  }

  /**
   * Encrypts a value for its place, with the primary key.
   *
   * @throws IllegalArgumentException for a blank value, since nothing to know is no field at all,
   *     and for broken text (half a surrogate pair), which would not come back as it was
   */
  public SealedField seal(Place place, String value) {
    if (value.isBlank() || !StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
      throw new IllegalArgumentException(
          place + " is blank or broken text (expected: a value, or no such field)");
    }
    var encrypted = suite.encrypt(value.getBytes(StandardCharsets.UTF_8), place.associatedData());
    return new SealedField(
        encrypted.keyId(),
        encrypted.ciphertext(),
        searchTokens(place.field(), value),
        Masked.of(place.field(), value));
  }

  /**
   * The value, exactly as it was sealed. Whoever calls this shows or uses personal data in clear,
   * so it belongs behind the permission to unmask and its access journal.
   *
   * @throws UnreadableField if it was sealed for another place or by a key that is not held, or was
   *     changed
   */
  public String open(Place place, SealedField sealed) {
    var encrypted = new CipherSuite.Encrypted(sealed.keyId(), sealed.ciphertext());
    try {
      return new String(suite.decrypt(encrypted, place.associatedData()), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException wrong) {
      throw new UnreadableField(place, sealed.keyId(), wrong);
    }
  }

  /**
   * The tokens to look for: a stored value equals this one, however it is written, if they share
   * one. There is one for every active search key, so values sealed before a rotation are found
   * too, and so are those that another copy of the service sealed just after it. Empty for a kind
   * that is not searched, and for a value of which nothing is left when normalised.
   */
  public List<String> searchTokens(PersonalField field, String value) {
    String normalised = field.normalised(value);
    if (!field.isSearchable() || normalised.isEmpty()) {
      return List.of();
    }
    if (field == PersonalField.PERSON_MARK) {
      return List.of(normalised.split(" "));
    }
    if (field == PersonalField.READING) {
      return Stream.of(normalised.split("\\|")).flatMap(one -> tokens(field, one)).toList();
    }
    return tokens(field, normalised).toList();
  }

  private Stream<String> tokens(PersonalField field, String normalised) {
    return suite.tokens((field + "\0" + normalised).getBytes(StandardCharsets.UTF_8)).stream();
  }

  /**
   * Keyed hashes of exactly this value, one for every active search key, of whatever kind it is: to
   * see that two commands say the same without keeping what they say. They find nothing that is
   * stored.
   */
  public List<String> fingerprints(PersonalField field, String value) {
    return suite.tokens((field + "\0exactly\0" + value).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the value was sealed with another key than the primary one. */
  public boolean needsReseal(SealedField sealed) {
    return !sealed.keyId().equals(suite.primaryKeyId());
  }

  /** The same value under the primary key, with the tokens of the search keys active now. */
  public SealedField reseal(Place place, SealedField sealed) {
    return seal(place, open(place, sealed));
  }
}
