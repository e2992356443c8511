package org.waishi.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The RSA key that signs tokens, made once and kept in a file only its owner can read. */
record SigningKey(RSAKey key) {

  static SigningKey in(Path folder) throws IOException {
    Path file = folder.resolve("signing-key.json");
    if (!Files.exists(file)) {
      write(file);
    }
    try {
      return new SigningKey(RSAKey.parse(Files.readString(file)));
    } catch (ParseException damaged) {
      throw new IOException("the signing key " + file + " is damaged", damaged);
    }
  }

  private static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling("signing-key.draft");
    Files.deleteIfExists(draft);
    var ownerOnly = PosixFilePermissions.fromString("rw-------");
    Files.createFile(draft, PosixFilePermissions.asFileAttribute(ownerOnly));
    Files.writeString(draft, generate().toJSONString());
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static RSAKey generate() {
    try {
      return new RSAKeyGenerator(2048)
          .keyUse(KeyUse.SIGNATURE)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException("this JDK cannot make RSA keys", impossible);
    }
  }
}
