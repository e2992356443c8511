package org.waishi.platform.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where ids come from. */
@FunctionalInterface
public interface Ids {

  /** An id that nothing had before; later ones sort after earlier ones to the millisecond. */
  String next();

  /** UUIDs of version 7 (RFC 9562). */
  static Ids timeOrdered() {
    NoArgGenerator generator = Generators.timeBasedEpochGenerator();
    return () -> generator.generate().toString();
  }

  /** The one id that belongs to these parts: 128 bits of their SHA-256, in hexadecimal. */
  static String derived(String... parts) {
    return digest(parts).substring(0, 32);
  }

  /** SHA-256 of these parts in hexadecimal; where one part ends and the next begins matters. */
  static String digest(String... parts) {
    MessageDigest sha = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      sha.update(bytes);
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java runtime has SHA-256", impossible);
    }
  }
}
