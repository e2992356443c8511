package org.waishi.local.store.key;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that compare, unsigned and from the left, as the values they were made from compare in
 * MongoDB. The key of a document is made from its {@code _id}; the key of an index entry from the
 * values of its fields.
 */
public final class Key implements Comparable<Key> {

  public static final Key EMPTY = new Key(new byte[0]);

  private final byte[] bytes;

  public Key(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The key of one value in ascending order. */
  public static Key of(@Nullable Object value) {
    return new KeyWriter().value(value).key();
  }

  /** The array itself, which nobody changes. */
  public byte[] bytes() {
    return bytes;
  }

  /** The first byte, which tells the type of the first value. */
  public byte type() {
    return bytes[0];
  }

  public Key type(int following) {
    return new Key(new byte[] {(byte) (bytes[0] + following)});
  }

  public Key then(Key next) {
    byte[] joined = Arrays.copyOf(bytes, bytes.length + next.bytes.length);
    System.arraycopy(next.bytes, 0, joined, bytes.length, next.bytes.length);
    return new Key(joined);
  }

  public Key without(int tail) {
    return new Key(Arrays.copyOf(bytes, bytes.length - tail));
  }

  /** The key that sorts the other way round. */
  public Key inverted() {
    byte[] inverted = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      inverted[i] = (byte) ~bytes[i];
    }
    return new Key(inverted);
  }

  /** The first key after all keys that begin with this one; null if there is none. */
  public @Nullable Key afterAllWithThisPrefix() {
    for (int i = bytes.length - 1; i >= 0; i--) {
      if (bytes[i] != (byte) 0xFF) {
        byte[] after = Arrays.copyOf(bytes, i + 1);
        after[i]++;
        return new Key(after);
      }
    }
    return null;
  }

  /** The smallest key that is greater than this one. */
  public Key successor() {
    return new Key(Arrays.copyOf(bytes, bytes.length + 1));
  }

  @Override
  public int compareTo(Key other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
