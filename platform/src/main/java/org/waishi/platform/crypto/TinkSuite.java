package org.waishi.platform.crypto;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.waishi.platform.keyring.KeyRing;
import org.waishi.platform.keyring.Keyset;

/** AES-256-GCM and HMAC-SHA256 by Google Tink, with the keys of a {@link KeyRing}. */
public final class TinkSuite implements CipherSuite {

  /** 128 bits: no two of a city's values will meet by chance. */
  private static final int TOKEN_BYTES = 16;

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final KeyRing ring;

  public TinkSuite(KeyRing ring) {
    this.ring = ring;
  }

  @Override
  public String primaryKeyId() {
    return ring.primaryKeyId();
  }

  @Override
  public Encrypted encrypt(byte[] plain, byte[] place) {
    Keyset keys = ring.current();
    try {
      return new Encrypted(keys.primaryKeyId(), keys.aead().encrypt(plain, place));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("the cipher is broken", broken);
    }
  }

  @Override
  public byte[] decrypt(Encrypted encrypted, byte[] place) throws GeneralSecurityException {
    return ring.holding(encrypted.keyId()).aead().decrypt(encrypted.ciphertext(), place);
  }

  @Override
  public List<String> tokens(byte[] value) {
    PrfSet prfs = ring.current().prfs();
    try {
      List<String> tokens = new ArrayList<>();
      for (Map.Entry<Integer, Prf> key : prfs.getPrfs().entrySet()) {
        int position = key.getKey() == prfs.getPrimaryId() ? 0 : tokens.size();
        tokens.add(position, token(key.getKey(), key.getValue(), value));
      }
      return tokens;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("the keyed hash is broken", broken);
    }
  }

  private static String token(int keyId, Prf prf, byte[] value) throws GeneralSecurityException {
    return Integer.toUnsignedString(keyId, 36)
        + "."
        + BASE64.encodeToString(prf.compute(value, TOKEN_BYTES));
  }
}
