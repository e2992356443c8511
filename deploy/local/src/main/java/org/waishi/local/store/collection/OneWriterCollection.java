package org.waishi.local.store.collection;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.waishi.local.store.key.Key;

/**
 * A collection that one writer at a time changes, while readers never wait: between the check that
 * a change is allowed and the change itself nobody else comes.
 */
abstract class OneWriterCollection extends AbstractMongoCollection<Key> {

  OneWriterCollection(
      MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
    super(database, name, options, cursors);
  }

  @Override
  public synchronized void addDocument(Document document) {
    super.addDocument(document);
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    return super.findAndModify(query);
  }

  @Override
  public synchronized List<Document> insertDocuments(List<Document> inserted, boolean isOrdered) {
    return super.insertDocuments(inserted, isOrdered);
  }

  @Override
  public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
    return super.deleteDocuments(selector, limit, oplog);
  }

  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean isMulti,
      boolean isUpsert,
      Oplog oplog) {
    return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
  }

  @Override
  public synchronized void removeDocument(Document document) {
    super.removeDocument(document);
  }

  @Override
  public synchronized void renameTo(MongoDatabase newDatabase, String newCollectionName) {
    super.renameTo(newDatabase, newCollectionName);
  }
}
