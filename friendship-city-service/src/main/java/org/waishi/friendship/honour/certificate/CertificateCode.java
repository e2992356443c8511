package org.waishi.friendship.honour.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.waishi.platform.id.Ids;

/**
 * What only the holder of a certificate knows besides its number; it stands in the printed code.
 */
record CertificateCode(String text) {

  private static final int LENGTH = 16;

  static CertificateCode of(String nominationId, String number) {
    return new CertificateCode(
        Ids.derived("honour-certificate", nominationId, number).substring(0, LENGTH));
  }

  /** Compares in a time that tells nothing. */
  boolean is(String said) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
  }
}
