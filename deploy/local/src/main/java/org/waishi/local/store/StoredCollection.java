package org.waishi.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Documents by key, and the indexes that lead to them.
 *
 * <p>One writer at a time changes a collection; readers never wait. A document is stored as bytes,
 * so each reader has its own copy. Every change goes to the redo log in the same step.
 */
final class StoredCollection extends AbstractMongoCollection<Key> {

  private final MVMap<byte[], byte[]> documents;
  private final RedoLog log;
  private final PrimaryIndex primary;
  private final DefaultQueryMatcher readers = new DefaultQueryMatcher();
  private volatile List<StoreIndex> plannable;

  StoredCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      StoreMaps maps) {
    super(database, name, options, cursors);
    this.documents = maps.documents(database.getDatabaseName(), name);
    this.log = maps.log();
    this.primary = new PrimaryIndex(documents, options.getIdField());
    this.plannable = List.of(primary);
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
    Stream<StoreIndex> secondary =
        getIndexes().stream().filter(EntryIndex.class::isInstance).map(StoreIndex.class::cast);
    plannable = Stream.concat(Stream.of(primary), secondary).toList();
  }

  @Override
  protected Key addDocumentInternal(Document document) {
    Key key = getIdField() == null ? nextKey() : primary.keyOf(document);
    store(key, document);
    return key;
  }

  private Key nextKey() {
    byte[] last = documents.lastKey();
    return last == null ? Key.of(0L) : new Key(last).successor();
  }

  private void store(Key key, Document document) {
    byte[] image = Bson.encode(document);
    documents.put(key.bytes(), image);
    log(key, image);
  }

  /** What describes collections and indexes is saved by a checkpoint instead. */
  private void log(Key key, byte[] image) {
    if (!getCollectionName().startsWith("system.")) {
      log.append(new LogRecord(getFullName(), key, image));
    }
  }

  @Override
  protected void handleUpdate(Key position, Document oldDocument, Document newDocument) {
    store(position, newDocument);
  }

  @Override
  protected void removeDocument(Key position) {
    documents.remove(position.bytes());
    log(position, LogRecord.REMOVED);
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
      documents.remove(key.bytes());
    }
  }

  private void bringBack(Key key, byte[] image) {
    if (image.length > 0) {
      documents.put(key.bytes(), image);
      Document document = Bson.decode(image);
      getIndexes().forEach(index -> index.add(document, key, this));
    }
  }

  @Override
  protected @Nullable Document getDocument(Key position) {
    byte[] image = documents.get(position.bytes());
    return image == null ? null : Bson.decode(image);
  }

  /** Writers keep the position of a match in theirs; readers must not disturb it. */
  @Override
  protected boolean documentMatchesQuery(Document document, Document query) {
    return readers.matches(document, query);
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
    Stream<Document> found = inOrder(query, orderBy, limit == 0 ? 0 : skip + limit).skip(skip);
    Stream<Document> wanted = limit > 0 ? found.limit(limit) : found;
    Iterator<Document> documents = wanted.map(each -> projected(each, projection)).iterator();
    return batch > 0 ? inBatches(documents, batch) : new QueryResult(() -> documents);
  }

  private Stream<Document> inOrder(Document query, @Nullable Document orderBy, int wanted) {
    var order = Order.of(orderBy, getIdField());
    Plan plan = new Planner(Filter.of(query), order, wanted).choose(plannable);
    Stream<Document> matching =
        keys(plan)
            .map(this::getDocument)
            .filter(document -> document != null && documentMatchesQuery(document, query));
    var comparator = deriveComparator(orderBy);
    return plan.isSorted() || comparator == null ? matching : matching.sorted(comparator);
  }

  /** A document may be met twice if it has several entries, or moves while it is being changed. */
  private static Stream<Key> keys(Plan plan) {
    var scan = new Scan(plan);
    Stream<Key> keys = StreamSupport.stream(Spliterators.spliteratorUnknownSize(scan, 0), false);
    return plan.index() instanceof PrimaryIndex ? keys : keys.filter(new HashSet<Key>()::add);
  }

  private Document projected(Document document, @Nullable Document projection) {
    if (projection == null || projection.isEmpty()) {
      return document;
    }
    return matchDocumentsFromStream(new Document(), Stream.of(document), 0, 0, 0, null, projection)
        .iterator()
        .next();
  }

  private QueryResult inBatches(Iterator<Document> documents, int batch) {
    List<Document> first = ResumableCursor.take(documents, batch);
    if (!documents.hasNext()) {
      return new QueryResult(first);
    }
    var rest = new ResumableCursor(cursorRegistry.generateCursorId(), documents);
    cursorRegistry.add(rest);
    return new QueryResult(first, rest);
  }

  @Override
  protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
    Plan everything = new Planner(new Filter(), new Order(List.of()), 0).choose(List.of(primary));
    return keys(everything)
        .map(key -> new DocumentWithPosition<>(getDocument(key), key))
        .filter(found -> found.getDocument() != null);
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int sizeDelta) {}

  @Override
  protected int getDataSize() {
    long bytes = documents.values().stream().mapToLong(image -> image.length).sum();
    return (int) Math.min(Integer.MAX_VALUE, bytes);
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
