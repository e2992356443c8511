package org.waishi.friendship.honour.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.crypto.RandomCode;

/**
 * What only the holder of a certificate knows besides its number. It is drawn at the award, follows
 * from nothing, and is sealed beside the nomination: keys change without it, and no fact knows it.
 */
@Component
public class CertificateCodes {

  private final FieldCipher cipher;

  CertificateCodes(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /** The same data with a code; one that is there stays. */
  public PersonalData drawn(PersonalData before) {
    return before.fields().containsKey(PersonalField.PAPER_CODE)
        ? before
        : before.with(cipher, PersonalField.PAPER_CODE, RandomCode.next());
  }

  /** The code of an award. */
  Optional<String> of(PersonalData sealed) {
    return sealed.open(cipher, PersonalField.PAPER_CODE);
  }

  /** Whether this is the code; compares in a time that tells nothing. */
  boolean is(PersonalData sealed, String said) {
    return of(sealed).filter(code -> MessageDigest.isEqual(bytes(code), bytes(said))).isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
