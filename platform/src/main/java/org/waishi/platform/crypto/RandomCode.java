package org.waishi.platform.crypto;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Codes that nobody can guess, and that follow from nothing. */
public final class RandomCode {

  private static final SecureRandom SOURCE = new SecureRandom();
  private static final int BYTES = 16;

  private RandomCode() {}

  /** 128 random bits in hexadecimal. */
  public static String next() {
    byte[] bits = new byte[BYTES];
    SOURCE.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }
}
