package org.waishi.platform.keyring;

import java.nio.file.Path;
import java.util.List;

/**
 * The keys for personal data, kept in one file outside the database. Safe for any number of threads
 * and for several processes on the same file.
 *
 * <p>A rotation has four steps, each of which may be repeated: {@link #rotate}; {@link #reload}, or
 * a restart, of every other copy of the service; seal every document again that was sealed with
 * another key, until there is none; {@link #retireSearchKeys}. At no point is a value unreadable or
 * not found: a copy that lags behind takes the new keys from the file when it meets the first value
 * sealed with them, and until then seals with the old. Old encryption keys are never removed here,
 * for backups still need them.
 */
public final class KeyRing {

  private final KeysetFile file;
  private volatile Keyset keyset;

  private KeyRing(KeysetFile file) {
    this.file = file;
    this.keyset = file.read();
  }

  /**
   * Takes the keys from a file.
   *
   * @param create makes a new keyset, readable for its owner only, if there is no file yet
   * @throws KeysetUnusable if there is no file, or it is damaged, or open to others
   */
  public static KeyRing open(Path path, boolean create) {
    KeysetFile file = new KeysetFile(path);
    if (create && !file.exists()) {
      file.createIfMissing();
    }
    if (!file.exists()) {
      throw new KeysetUnusable(
          "the keyset file "
              + path
              + " does not exist: put it there, or start once with waishi.keyset-create=true to make a new one, which opens nothing that was sealed before");
    }
    return new KeyRing(file);
  }

  /** Adds new primary keys; on disk when this returns. */
  public void rotate() {
    change(Keyset::rotated);
  }

  /**
   * Stops searching by the hashes of old keys: what was not sealed again since the last rotation is
   * still readable, but no longer found. The keys stay in the file, switched off.
   */
  public void retireSearchKeys() {
    change(Keyset::withPrimarySearchKeyOnly);
  }

  /** The key with which values are sealed now. */
  public String primaryKeyId() {
    return keyset.primaryKeyId();
  }

  /** Every key that can open a value, the primary one included. */
  public List<String> keyIds() {
    return keyset.keyIds();
  }

  public Keyset current() {
    return keyset;
  }

  /** The keys, read again from the file if this one is new to us: another process rotated. */
  public Keyset holding(String keyId) {
    if (!keyset.keyIds().contains(keyId)) {
      reload();
    }
    return keyset;
  }

  private void change(KeysetFile.Change change) {
    file.change(change);
    reload();
  }

  /** Takes up what another process changed; harmless at any time. */
  public synchronized void reload() {
    keyset = file.read();
  }
}
