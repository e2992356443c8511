package org.waishi.platform.store;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Kinds;

/** Where a feature gets its write path and its views. */
public final class AggregateStore {

  private final MongoDatabase database;
  private final Kinds kinds;
  private final Surroundings surroundings;

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
    DocumentFormat<S> format = new DocumentFormat<>(kind.stateType(), surroundings.json());
    Documents<S> documents =
        new Documents<>(database.getCollection(kind.collection()), format, List.of(promises));
    documents.prepareIndexes();
    return new Aggregates<>(kind, documents, surroundings);
  }

  /** A view of another service's aggregates. */
  public <T> View<T> view(String collection, Class<T> row) {
    return new View<>(database.getCollection(collection), row, surroundings.json());
  }
}
