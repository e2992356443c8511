package org.waishi.local.store.conformance;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** What every part of the conformance suite works on. */
interface TestedStore {

  MongoDatabase database();

  /** An empty collection. */
  default MongoCollection<Document> collection() {
    MongoCollection<Document> collection = database().getCollection("tested");
    collection.drop();
    return collection;
  }
}
