package org.waishi.platform.keyring;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.security.GeneralSecurityException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keyset file: {@code {"wrapping": "none", "encryption": …, "search": …}}, the last two in
 * Tink's own JSON format, which its command-line tool reads too.
 *
 * <p>{@code wrapping} is the place for a key management service. Wrapped, it would name the
 * wrapping key ({@code "aws-kms://…"}, {@code "hcvault://…"}), and both keysets would be written by
 * {@code TinkJsonProtoKeysetFormat.serializeEncryptedKeyset} with that service's {@code Aead} and
 * read by {@code parseEncryptedKeyset}: key ids, and so every stored value, stay as they are. Until
 * then a file with any other wrapping is refused, never guessed at.
 */
final class KeysetFormat {

  private static final String WRAPPING = "wrapping";
  private static final String UNWRAPPED = "none";
  private static final String ENCRYPTION = "encryption";
  private static final String SEARCH = "search";
  private static final JsonMapper JSON = JsonMapper.shared();

  private KeysetFormat() {}

  static String write(Keyset keyset) throws GeneralSecurityException {
    ObjectNode root = JSON.createObjectNode().put(WRAPPING, UNWRAPPED);
    root.set(ENCRYPTION, tree(keyset.encryption()));
    root.set(SEARCH, tree(keyset.search()));
    return root.toPrettyString();
  }

  static Keyset read(String text) throws GeneralSecurityException {
    JsonNode root = parsed(text);
    String wrapping = root.path(WRAPPING).asString("");
    if (!wrapping.equals(UNWRAPPED)) {
      throw new GeneralSecurityException("its wrapping is '" + wrapping + "' (expected: 'none')");
    }
    return Keyset.of(handle(root.path(ENCRYPTION)), handle(root.path(SEARCH)));
  }

  private static JsonNode parsed(String text) throws GeneralSecurityException {
    try {
      return JSON.readTree(text);
    } catch (JacksonException _) {
      throw new GeneralSecurityException("it is not JSON");
    }
  }

  private static JsonNode tree(KeysetHandle handle) throws GeneralSecurityException {
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
  }

  private static KeysetHandle handle(JsonNode node) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(node.toString(), InsecureSecretKeyAccess.get());
  }
}
