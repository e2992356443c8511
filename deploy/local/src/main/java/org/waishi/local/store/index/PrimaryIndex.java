package org.waishi.local.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.key.Key;

/** The documents themselves, which stand in the order of their {@code _id}. */
public final class PrimaryIndex extends StoreIndex {

  private final MVMap<byte[], byte[]> documents;
  private final @Nullable String idField;

  public PrimaryIndex(MVMap<byte[], byte[]> documents, @Nullable String idField) {
    super("_id_", idField == null ? List.of() : List.of(new IndexKey(idField, true)), false);
    this.documents = documents;
    this.idField = idField;
  }

  @Override
  public MVMap<byte[], byte[]> entries() {
    return documents;
  }

  @Override
  public Key target(byte[] key, byte[] value) {
    return new Key(key);
  }

  @Override
  public boolean isMultikey() {
    return false;
  }

  public Key keyOf(Document document) {
    return Key.of(idField == null ? null : document.get(idField));
  }

  @Override
  public @Nullable Key getPosition(Document document) {
    Key key = keyOf(document);
    return documents.containsKey(key.bytes()) ? key : null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Key> collection) {
    if (getPosition(document) != null) {
      throw new DuplicateKeyError(this, collection, getKeys(), id(document));
    }
  }

  private KeyValue id(Document document) {
    return new KeyValue(document.get(idField));
  }

  @Override
  public void add(Document document, Key position, MongoCollection<Key> collection) {}

  @Override
  public @Nullable Key remove(Document document) {
    return getPosition(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {}

  @Override
  public void updateInPlace(
      Document before, Document after, Key position, MongoCollection<Key> collection) {}

  @Override
  public boolean isUnique() {
    return true;
  }
}
