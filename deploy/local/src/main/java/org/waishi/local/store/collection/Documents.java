package org.waishi.local.store.collection;

import de.bwaldvogel.mongo.bson.Document;
import java.util.function.BiConsumer;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.log.LogRecord;

/**
 * The documents of one collection, as bytes by key, so that each reader has its own copy. Every
 * change goes to the redo log in the same step, if this collection is logged at all.
 */
final class Documents {
  private final MVMap<byte[], byte[]> images;
  private final BiConsumer<Key, byte[]> log;
  private final boolean isLogged;

  Documents(MVMap<byte[], byte[]> images, BiConsumer<Key, byte[]> log, boolean isLogged) {
    this.images = images;
    this.log = log;
    this.isLogged = isLogged;
  }

  @Nullable Document get(Key key) {
    byte[] image = images.get(key.bytes());
    return image == null ? null : Bson.decode(image);
  }

  void put(Key key, Document document) {
    byte[] image = Bson.encode(document);
    images.put(key.bytes(), image);
    log(key, image);
  }

  void remove(Key key) {
    images.remove(key.bytes());
    log(key, LogRecord.REMOVED);
  }

  private void log(Key key, byte[] image) {
    if (isLogged) {
      log.accept(key, image);
    }
  }

  /** Puts back what the redo log holds already. */
  void restore(Key key, byte[] image) {
    if (image.length == 0) {
      images.remove(key.bytes());
    } else {
      images.put(key.bytes(), image);
    }
  }

  /** For a document without an id of its own: behind all others. */
  Key nextKey() {
    byte[] last = images.lastKey();
    return last == null ? Key.of(0L) : new Key(last).successor();
  }

  int count() {
    return images.size();
  }

  int bytes() {
    long bytes = images.values().stream().mapToLong(image -> image.length).sum();
    return (int) Math.min(Integer.MAX_VALUE, bytes);
  }
}
