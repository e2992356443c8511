package org.waishi.platform.crypto;

import java.security.GeneralSecurityException;
import java.util.List;

/**
 * The place where another family of ciphers can be put in.
 *
 * <p>The suite in use is Google Tink's: AES-256-GCM, and HMAC-SHA256 for the hashes. A city whose
 * cryptography review (密评) asks for the national ciphers declares a bean of this type that wraps
 * its certified module: SM4-GCM for {@link #encrypt} and {@link #decrypt}, HMAC-SM3 for {@link
 * #tokens}, and SM2 to wrap its keys. To move from one suite to the other without a stop, that bean
 * tells both by the prefix of their key ids, reads with either, seals with the new, gives the
 * tokens of both, and every value is sealed again as in a rotation. None is supplied here: a
 * national cipher that has not been certified is worth nothing to the review.
 *
 * <p>Implementations are safe for any number of threads.
 */
public interface CipherSuite {

  /** A ciphertext and the key that made it. */
  @SuppressWarnings("ArrayRecordComponent") // a pair on its way, never compared
  record Encrypted(String keyId, byte[] ciphertext) {}

  /**
   * The key that {@link #encrypt} uses now; its prefix, up to the first hyphen, names the suite.
   */
  String primaryKeyId();

  /** Encrypts, authenticates, and binds to the place; two calls never give the same ciphertext. */
  Encrypted encrypt(byte[] plain, byte[] place);

  /**
   * Gives back what was encrypted for this place.
   *
   * @throws GeneralSecurityException if the key is not held, or ciphertext or place are not those
   *     of the encryption
   */
  byte[] decrypt(Encrypted encrypted, byte[] place) throws GeneralSecurityException;

  /** The keyed hash under each active search key, that of the primary key first. */
  List<String> tokens(byte[] value);
}
