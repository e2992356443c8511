package org.waishi.local.store.command;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.index.EntryIndex;
import org.waishi.local.store.key.Key;

/**
 * The indexes that a command wants dropped, each by its fields: by name the library beneath would
 * also forget the namesakes that other collections have.
 */
public final class DroppedIndexes {

  private DroppedIndexes() {}

  public static List<Document> of(MongoCollection<Key> collection, @Nullable Object asked) {
    if (!(asked instanceof String name)) {
      return asked instanceof Document fields ? List.of(fields) : List.of();
    }
    List<Document> found =
        collection.getIndexes().stream()
            .filter(EntryIndex.class::isInstance)
            .filter(index -> name.equals("*") || index.getName().equals(name))
            .map(DroppedIndexes::fields)
            .toList();
    if (found.isEmpty() && !name.equals("*")) {
      throw new IndexNotFoundException("index not found with name [" + name + "]");
    }
    return found;
  }

  private static Document fields(Index<Key> index) {
    var fields = new Document();
    for (IndexKey key : index.getKeys()) {
      fields.append(key.getKey(), key.isAscending() ? 1 : -1);
    }
    return fields;
  }
}
