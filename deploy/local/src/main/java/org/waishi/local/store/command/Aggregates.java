package org.waishi.local.store.command;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aggregations that begin with a {@code $match}: it is answered like a query, by index, and a count
 * without reading the documents where that is possible. The library beneath reads all.
 */
public record Aggregates(MongoDatabase database, DatabaseResolver databases, Oplog oplog) {

  private static final Document COUNT = new Document("_id", 1).append("n", new Document("$sum", 1));

  /** Null if the command is not of this kind. */
  public @Nullable Document answer(String command, Document query) {
    if (!command.equals("aggregate") || !(query.get(command) instanceof String name)) {
      return null;
    }
    MongoCollection<?> collection = database.resolveCollection(name, false);
    List<Document> pipeline = Aggregation.parse(query.get("pipeline"));
    if (collection == null || !beginsWithMatch(pipeline)) {
      return null;
    }
    return response(
        collection,
        isCount(pipeline) ? count(collection, filter(pipeline)) : run(collection, pipeline, query));
  }

  private static boolean beginsWithMatch(List<Document> pipeline) {
    return !pipeline.isEmpty() && pipeline.getFirst().get("$match") instanceof Document;
  }

  private static boolean isCount(List<Document> pipeline) {
    return pipeline.size() == 2 && COUNT.equals(pipeline.getLast().get("$group"));
  }

  private static Document filter(List<Document> pipeline) {
    return pipeline.getFirst().get("$match") instanceof Document filter ? filter : new Document();
  }

  private static List<Document> count(MongoCollection<?> collection, Document filter) {
    int found = collection.count(filter, 0, 0);
    return found == 0 ? List.of() : List.of(new Document("_id", 1).append("n", found));
  }

  private List<Document> run(
      MongoCollection<?> collection, List<Document> pipeline, Document query) {
    var aggregation = Aggregation.fromPipeline(pipeline, databases, database, collection, oplog);
    aggregation.validate(query);
    return aggregation.runStages(
        collection.handleQueryAsStream(new Document("query", filter(pipeline))));
  }

  private static Document response(MongoCollection<?> collection, List<Document> documents) {
    Document cursor =
        new Document("id", 0L)
            .append("ns", collection.getFullName())
            .append("firstBatch", documents);
    return new Document("cursor", cursor).append("ok", 1.0);
  }
}
