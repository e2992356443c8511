package org.waishi.platform.testing.counter;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.id.Ids;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Surroundings;
import org.waishi.platform.testing.RealParts;

/** A database of its own on the real store, wired by hand as a service would be. */
public record CounterStore(MongoClient client, MongoDatabase database, Kinds kinds)
    implements AutoCloseable {

  private static final AtomicLong DATABASES = new AtomicLong();

  /** A fresh, empty database. */
  public static CounterStore fresh() {
    String name = "counters_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
    return at(RealParts.store(), name, new CommandListener() {});
  }

  /** A named database, watched by {@code watcher}. */
  public static CounterStore at(String uri, String name, CommandListener watcher) {
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.MAJORITY)
            .addCommandListener(watcher)
            .build();
    MongoClient client = MongoClients.create(settings);
    return new CounterStore(client, client.getDatabase(name), new Kinds());
  }

  /** The write path, telling {@code relay} of each outbox. */
  public AggregateStore aggregates(Consumer<Outbox> relay) {
    Surroundings surroundings =
        new Surroundings(
            InstantSource.system(),
            Ids.timeOrdered(),
            JsonSettings.tolerant(),
            relay,
            () -> "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    return new AggregateStore(database, kinds, surroundings);
  }

  @Override
  public void close() {
    client.close();
  }
}
