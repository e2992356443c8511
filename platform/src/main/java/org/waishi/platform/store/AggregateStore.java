package org.waishi.platform.store;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.crypto.FieldCipher;

/** Where a feature gets its write path and its views. */
public final class AggregateStore {

  private final MongoDatabase database;
  private final Kinds kinds;
  private final Surroundings surroundings;
  private final List<Documents<?>> opened = new CopyOnWriteArrayList<>();

  /** Opens collections of {@code database}. */
  public AggregateStore(MongoDatabase database, Kinds kinds, Surroundings surroundings) {
    this.database = database;
    this.kinds = kinds;
    this.surroundings = surroundings;
  }

  /** The write path of a kind, its indexes seen to. */
  public <S extends Aggregate<S, E>, E> Aggregates<S, E> open(
      AggregateKind<S, E> kind, Uniqueness... promises) {
    kinds.add(kind);
    DocumentFormat<S> format =
        new DocumentFormat<>(kind.name(), kind.stateType(), surroundings.json());
    Documents<S> documents =
        new Documents<>(database.getCollection(kind.collection()), format, List.of(promises));
    documents.prepareIndexes();
    opened.add(documents);
    return new Aggregates<>(kind, documents, surroundings);
  }

  /** A view of another service's aggregates. */
  public <T> View<T> view(String collection, Class<T> row) {
    return new View<>(database.getCollection(collection), row, surroundings.json());
  }

  /**
   * Brings all personal data under the primary key. What somebody changed meanwhile is left for the
   * next call, so call until it says 0.
   *
   * @return how many documents were changed
   */
  public long reseal(FieldCipher cipher) {
    return opened.stream().mapToLong(documents -> documents.reseal(cipher)).sum();
  }
}
