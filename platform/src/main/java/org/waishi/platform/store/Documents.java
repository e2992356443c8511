package org.waishi.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.outbox.OutboxFormat;
import org.waishi.platform.page.Cursor;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;

/** The documents of one kind of aggregate: whole reads, and writes that happen wholly or not. */
final class Documents<S> {

  private final MongoCollection<Document> collection;
  private final DocumentFormat<S> format;
  private final List<Uniqueness> promises;

  Documents(
      MongoCollection<Document> collection, DocumentFormat<S> format, List<Uniqueness> promises) {
    this.collection = collection;
    this.format = format;
    this.promises = promises;
  }

  /** What became of a write. */
  sealed interface Write {
    /** Acknowledged by a majority, on disk. */
    record Done() implements Write {}

    /** Somebody else was there first: the id exists, or the version moved on. */
    record Lost() implements Write {}

    /** Another document has a value that only one may have. */
    record NotUnique(Refusal refusal) implements Write {}
  }

  void prepareIndexes() {
    IndexOptions sparse = new IndexOptions().sparse(true);
    collection.createIndex(Indexes.ascending(OutboxFormat.SINCE), sparse);
    for (Uniqueness promise : promises) {
      collection.createIndex(
          Indexes.ascending(promise.field()),
          new IndexOptions().unique(true).sparse(true).name(promise.index()));
    }
  }

  @Nullable Loaded<S> load(String id) {
    Document document = collection.find(eq(DocumentFormat.ID, id)).first();
    return document == null ? null : format.read(document);
  }

  void index(List<String> fields) {
    collection.createIndex(Indexes.ascending(fields));
  }

  Slice<Stored<S>> page(Bson filter, Order order, PageRequest page) {
    Cursor after = page.after();
    Bson where = after == null ? filter : and(filter, order.after(after));
    List<Document> found =
        collection.find(where).sort(order.sort()).limit(page.limit() + 1).into(new ArrayList<>());
    return Slice.of(found, page.limit(), order::place).map(format::stored);
  }

  void each(Bson filter, Consumer<Stored<S>> seen) {
    collection
        .find(filter)
        .sort(Sorts.ascending(DocumentFormat.ID))
        .map(format::stored)
        .forEach(seen);
  }

  long count(Bson filter) {
    return collection.countDocuments(filter);
  }

  Write insert(Loaded<S> fresh) {
    try {
      collection.insertOne(format.write(fresh));
      return new Write.Done();
    } catch (MongoWriteException failure) {
      return taken(failure);
    }
  }

  Write replace(long version, Loaded<S> changed) {
    try {
      var where =
          and(eq(DocumentFormat.ID, changed.stored().id()), eq(DocumentFormat.VERSION, version));
      long matched = collection.replaceOne(where, format.write(changed)).getMatchedCount();
      return matched == 1 ? new Write.Done() : new Write.Lost();
    } catch (MongoWriteException failure) {
      return taken(failure);
    }
  }

  /**
   * Brings personal data under the primary key, document by document, each only if nobody changes
   * it meanwhile.
   *
   * @return how many were changed
   */
  long reseal(FieldCipher cipher) {
    long resealed = 0;
    for (Document document : collection.find(exists(PersonalData.KEY))) {
      Stored<S> stored = format.stored(document);
      if (stored.personal().needsReseal(cipher)) {
        resealed += reseal(stored, cipher);
      }
    }
    return resealed;
  }

  private long reseal(Stored<S> stored, FieldCipher cipher) {
    return collection
        .updateOne(
            and(eq(DocumentFormat.ID, stored.id()), eq(DocumentFormat.VERSION, stored.version())),
            set(PersonalData.KEY, new Document(stored.personal().reseal(cipher).toDocument())))
        .getModifiedCount();
  }

  private Write taken(MongoWriteException failure) {
    if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
      throw failure;
    }
    return promises.stream()
        .filter(promise -> failure.getError().getMessage().contains(promise.index()))
        .<Write>map(promise -> new Write.NotUnique(promise.refusal()))
        .findFirst()
        .orElseGet(Write.Lost::new);
  }
}
