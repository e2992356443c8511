package org.waishi.local.store.collection;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.command.ResumableCursor;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.plan.Order;

/** How a collection answers queries: searched by plan, sorted, cut, projected, and in batches. */
abstract class QueriedCollection extends OneWriterCollection {

  QueriedCollection(
      MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
    super(database, name, options, cursors);
  }

  abstract Search search();

  /** Writers keep the position of a match in theirs; readers must not disturb it. */
  @Override
  protected boolean documentMatchesQuery(Document document, Document query) {
    return search().matches(document, query);
  }

  @Override
  public QueryResult handleQuery(QueryParameters asked) {
    Document selector = asked.getQuerySelector();
    if (!selector.containsKey("$query") || asked.getBatchSize() > 0 || asked.getLimit() > 0) {
      return super.handleQuery(asked);
    }
    return queryDocuments(
        (Document) selector.get("$query"),
        (Document) selector.get("$orderby"),
        asked.getNumberToSkip(),
        0,
        ResumableCursor.DEFAULT_BATCH,
        asked.getProjection());
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batch,
      @Nullable Document projection) {
    return queryDocuments(query, orderBy, skip, limit, batch, projection);
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batch,
      @Nullable Document projection) {
    var asked =
        new Search.Question(
            query,
            Order.of(orderBy, getIdField()),
            limit == 0 ? 0 : skip + limit,
            deriveComparator(orderBy));
    Stream<Document> found = search().inOrder(asked).skip(skip);
    Stream<Document> wanted = limit > 0 ? found.limit(limit) : found;
    Iterator<Document> answer = wanted.map(each -> projected(each, projection)).iterator();
    return batch > 0 ? inBatches(answer, batch) : new QueryResult(() -> answer);
  }

  private Document projected(Document document, @Nullable Document projection) {
    if (projection == null || projection.isEmpty()) {
      return document;
    }
    return matchDocumentsFromStream(new Document(), Stream.of(document), 0, 0, 0, null, projection)
        .iterator()
        .next();
  }

  private QueryResult inBatches(Iterator<Document> found, int batch) {
    List<Document> first = ResumableCursor.take(found, batch);
    if (!found.hasNext()) {
      return new QueryResult(first);
    }
    var rest = new ResumableCursor(cursorRegistry.generateCursorId(), found);
    cursorRegistry.add(rest);
    return new QueryResult(first, rest);
  }

  @Override
  protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
    return search()
        .everything()
        .map(key -> new DocumentWithPosition<>(getDocument(key), key))
        .filter(found -> found.getDocument() != null);
  }
}
