package org.waishi.friendship.paper.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file on its way in: on disk, not in memory, and gone when closed.
 *
 * @param found what its bytes are
 */
public record Upload(Path file, long bytes, String sha256, Sniffer.Found found)
    implements AutoCloseable {

  /** What is kept of it. */
  public record Content(PaperType type, long bytes, String sha256) {}

  /** Takes everything in; whoever gave the stream sees to its limit. */
  public static Upload of(InputStream body) throws IOException {
    Path file = Files.createTempFile("paper", ".part");
    try {
      MessageDigest sha = digest();
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha)) {
        body.transferTo(out);
      }
      String hash = HexFormat.of().formatHex(sha.digest());
      return new Upload(file, Files.size(file), hash, Sniffer.look(file));
    } catch (IOException | RuntimeException broken) {
      Files.delete(file);
      throw broken;
    }
  }

  /** It, if it is of a kind that is taken. */
  public Optional<Content> content() {
    return found.type().map(type -> new Content(type, bytes, sha256));
  }

  /** What its bytes are, by the name of the wire. */
  public String mediaType() {
    return found.mediaType();
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java runtime has SHA-256", impossible);
    }
  }
}
