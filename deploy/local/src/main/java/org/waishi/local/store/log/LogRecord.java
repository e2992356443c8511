package org.waishi.local.store.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.waishi.local.store.key.Key;

/**
 * What became of one document.
 *
 * @param namespace database and collection
 * @param key of the document
 * @param image the document afterwards, as BSON; empty if it was removed
 */
public record LogRecord(String namespace, Key key, byte[] image) {

  public static final byte[] REMOVED = new byte[0];

  byte[] encode() {
    byte[] name = namespace.getBytes(UTF_8);
    return ByteBuffer.allocate(8 + name.length + key.bytes().length + image.length)
        .putInt(name.length)
        .put(name)
        .putInt(key.bytes().length)
        .put(key.bytes())
        .put(image)
        .array();
  }

  static LogRecord decode(ByteBuffer bytes) {
    String namespace = new String(take(bytes, bytes.getInt()), UTF_8);
    var key = new Key(take(bytes, bytes.getInt()));
    return new LogRecord(namespace, key, take(bytes, bytes.remaining()));
  }

  private static byte[] take(ByteBuffer bytes, int length) {
    byte[] taken = new byte[length];
    bytes.get(taken);
    return taken;
  }

  boolean removed() {
    return image.length == 0;
  }
}
