package org.waishi.platform.keyring;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** The keys of one moment: those that encrypt, and those that hash for the search. */
public record Keyset(KeysetHandle encryption, KeysetHandle search, Aead aead, PrfSet prfs) {

  static {
    try {
      AeadConfig.register();
      PrfConfig.register();
    } catch (GeneralSecurityException broken) {
      throw new ExceptionInInitializerError(broken);
    }
  }

  static Keyset of(KeysetHandle encryption, KeysetHandle search) throws GeneralSecurityException {
    var registry = RegistryConfiguration.get();
    return new Keyset(
        encryption,
        search,
        encryption.getPrimitive(registry, Aead.class),
        search.getPrimitive(registry, PrfSet.class));
  }

  static Keyset generated() throws GeneralSecurityException {
    return of(
        with(KeysetHandle.newBuilder(), PredefinedAeadParameters.AES256_GCM),
        with(KeysetHandle.newBuilder(), PredefinedPrfParameters.HMAC_SHA256_PRF));
  }

  /** New primary keys; the old ones stay, to open and to find what they made. */
  Keyset rotated() throws GeneralSecurityException {
    return of(
        with(KeysetHandle.newBuilder(encryption), PredefinedAeadParameters.AES256_GCM),
        with(KeysetHandle.newBuilder(search), PredefinedPrfParameters.HMAC_SHA256_PRF));
  }

  Keyset withPrimarySearchKeyOnly() throws GeneralSecurityException {
    var builder = KeysetHandle.newBuilder(search);
    for (int i = 0; i < builder.size(); i++) {
      var entry = builder.getAt(i);
      entry.setStatus(entry.isPrimary() ? KeyStatus.ENABLED : KeyStatus.DISABLED);
    }
    return of(encryption, builder.build());
  }

  public String primaryKeyId() {
    return name(encryption.getPrimary().getId());
  }

  List<String> keyIds() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < encryption.size(); i++) {
      ids.add(name(encryption.getAt(i).getId()));
    }
    return ids;
  }

  static String name(int id) {
    return "tink-" + Integer.toUnsignedString(id);
  }

  private static KeysetHandle with(KeysetHandle.Builder builder, Parameters parameters)
      throws GeneralSecurityException {
    var fresh = KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary();
    return builder.addEntry(fresh).build();
  }
}
