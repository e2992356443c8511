package org.waishi.local.store.collection;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.index.EntryIndex;
import org.waishi.local.store.index.PrimaryIndex;
import org.waishi.local.store.index.StoreIndex;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.log.LogRecord;

/** Documents by key, and the indexes that lead to them: what the library asks of a collection. */
final class StoredCollection extends QueriedCollection {

  private final Documents documents;
  private final PrimaryIndex primary;
  private final Search search;

  StoredCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      StoreMaps maps) {
    super(database, name, options, cursors);
    var images = maps.documents(database.getDatabaseName(), name);
    this.documents =
        new Documents(
            images, (key, image) -> maps.log().append(logged(key, image)), isLogged(name));
    this.primary = new PrimaryIndex(images, options.getIdField());
    this.search = new Search(documents, primary);
  }

  /** What describes collections and indexes is saved by a checkpoint instead. */
  private static boolean isLogged(String name) {
    return !name.startsWith("system.");
  }

  /** The name is asked each time, because a collection may get another. */
  private LogRecord logged(Key key, byte[] image) {
    return new LogRecord(getFullName(), key, image);
  }

  @Override
  Search search() {
    return search;
  }

  PrimaryIndex primary() {
    return primary;
  }

  @Override
  public synchronized void addIndex(Index<Key> index) {
    super.addIndex(index);
    if (index instanceof EntryIndex entries) {
      entries.built();
    }
    replan();
  }

  @Override
  public synchronized void dropIndex(String indexName) {
    super.dropIndex(indexName);
    replan();
  }

  private void replan() {
    search.use(
        getIndexes().stream()
            .filter(EntryIndex.class::isInstance)
            .map(StoreIndex.class::cast)
            .toList());
  }

  @Override
  protected Key addDocumentInternal(Document document) {
    Key key = getIdField() == null ? documents.nextKey() : primary.keyOf(document);
    documents.put(key, document);
    return key;
  }

  @Override
  protected void handleUpdate(Key position, Document oldDocument, Document newDocument) {
    documents.put(position, newDocument);
  }

  @Override
  protected void removeDocument(Key position) {
    documents.remove(position);
  }

  /**
   * Brings back documents as a crash left them in the log: first all go, then those that remained
   * come again, so that no unique value is met twice on the way.
   */
  synchronized void restore(Map<Key, byte[]> images) {
    images.keySet().forEach(this::forget);
    images.forEach(this::bringBack);
  }

  private void forget(Key key) {
    Document stale = getDocument(key);
    if (stale != null) {
      getIndexes().forEach(index -> index.remove(stale));
      documents.restore(key, LogRecord.REMOVED);
    }
  }

  private void bringBack(Key key, byte[] image) {
    if (image.length > 0) {
      documents.restore(key, image);
      Document document = Bson.decode(image);
      getIndexes().forEach(index -> index.add(document, key, this));
    }
  }

  @Override
  protected @Nullable Document getDocument(Key position) {
    return documents.get(position);
  }

  @Override
  public int count() {
    return documents.count();
  }

  @Override
  public boolean isEmpty() {
    return count() == 0;
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int sizeDelta) {}

  @Override
  protected int getDataSize() {
    return documents.bytes();
  }
}
