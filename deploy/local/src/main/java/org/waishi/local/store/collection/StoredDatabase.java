package org.waishi.local.store.collection;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import org.waishi.local.store.command.Aggregates;
import org.waishi.local.store.command.DroppedIndexes;
import org.waishi.local.store.command.Inserted;
import org.waishi.local.store.index.IndexDefinition;
import org.waishi.local.store.key.Key;

/** Collections and indexes by name. */
public final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Key> {

  private final StoreMaps maps;

  public StoredDatabase(String name, CursorRegistry cursors, StoreMaps maps) {
    super(name, cursors);
    this.maps = maps;
    initializeNamespacesAndIndexes();
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    if (command.equals("dropIndexes") && query.get(command) instanceof String name && has(name)) {
      DroppedIndexes.of(collection(name), query.get("index"))
          .forEach(fields -> drop(channel, name, fields, databases, oplog));
      return new Document("ok", 1.0);
    }
    Document answer = new Aggregates(this, databases, oplog).answer(command, query);
    return answer != null
        ? answer
        : Inserted.counted(
            command, query, super.handleCommand(channel, command, query, databases, oplog));
  }

  private void drop(
      Channel channel, String name, Document fields, DatabaseResolver databases, Oplog oplog) {
    Document query = new Document("dropIndexes", name).append("index", fields);
    super.handleCommand(channel, "dropIndexes", query, databases, oplog);
  }

  @Override
  protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
    return new StoredCollection(this, name, options, cursorRegistry, maps);
  }

  @Override
  protected Index<Key> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return isPrimary(keys)
        ? collection(collection).primary()
        : maps.index(databaseName, collection, new IndexDefinition(name, keys, true, sparse));
  }

  private static boolean isPrimary(List<IndexKey> keys) {
    return keys.size() == 1 && keys.getFirst().getKey().equals("_id");
  }

  @Override
  protected Index<Key> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return maps.index(databaseName, collection, new IndexDefinition(name, keys, false, sparse));
  }

  private StoredCollection collection(String name) {
    return (StoredCollection) resolveOrCreateCollection(name);
  }

  public boolean has(String collection) {
    return resolveCollection(collection, false) != null;
  }

  public void restore(String collection, Map<Key, byte[]> images) {
    collection(collection).restore(images);
  }

  @Override
  protected void dropIndex(MongoCollection<Key> collection, String indexName) {
    super.dropIndex(collection, indexName);
    maps.removeIndex(databaseName, collection.getCollectionName(), indexName);
  }

  @Override
  public void dropCollection(String collection, Oplog oplog) {
    super.dropCollection(collection, oplog);
    maps.removeCollection(databaseName, collection);
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    String oldName = collection.getCollectionName();
    super.moveCollection(from, collection, newName);
    maps.rename(from.getDatabaseName(), oldName, databaseName, newName);
  }

  @Override
  protected long getFileSize() {
    return maps.file().getFileStore().size();
  }

  @Override
  protected long getStorageSize() {
    return getFileSize();
  }
}
