package org.waishi.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.collection.StoredDatabase;
import org.waishi.local.store.command.Access;
import org.waishi.local.store.failure.Fatal;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.log.LastImages;
import org.waishi.local.store.log.LogRecord;

/**
 * Answers commands. No answer leaves before everything it may tell is on the disk: neither the
 * acknowledgement of a write nor a document that somebody else has just written.
 */
final class StoreBackend extends AbstractMongoBackend {

  private final DataFolder folder;

  StoreBackend(DataFolder folder) {
    this.folder = folder;
    folder.maps().databases().forEach(this::resolveDatabase);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new StoredDatabase(name, getCursorRegistry(), folder.maps());
  }

  /** Brings back what a crash left in the log, and saves it. */
  void restore(List<LogRecord> records) {
    if (!records.isEmpty()) {
      LastImages.of(records).forEach(this::restore);
      System.out.println("store: brought back " + records.size() + " changes from the redo log");
    }
    folder.checkpoints().now();
  }

  private void restore(String namespace, Map<Key, byte[]> images) {
    int dot = namespace.indexOf('.');
    var database = (StoredDatabase) resolveDatabase(namespace.substring(0, dot));
    database.restore(namespace.substring(dot + 1), images);
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    return Fatal.guard(() -> durable(() -> answer(channel, database, command, query)));
  }

  private Document durable(Supplier<Document> command) {
    try {
      return command.get();
    } finally {
      folder.log().awaitDurable();
    }
  }

  private Document answer(Channel channel, String database, String command, Document query) {
    return switch (Access.of(command, query, exists(database, query.get(command)))) {
      case READS -> reply(channel, database, command, query);
      case WRITES -> folder.checkpoints().writing(() -> reply(channel, database, command, query));
      case CHANGES_STRUCTURE ->
          folder.checkpoints().alone(() -> reply(channel, database, command, query));
    };
  }

  private boolean exists(String database, @Nullable Object collection) {
    return collection instanceof String name
        && ((StoredDatabase) resolveDatabase(database)).has(name);
  }

  private Document reply(Channel channel, String database, String command, Document query) {
    if (command.equals("hello")) {
      return reply(channel, database, "isMaster", query).append("isWritablePrimary", true);
    }
    try {
      Document reply = super.handleCommand(channel, database, command, query);
      return command.equalsIgnoreCase("isMaster") ? reply.append("helloOk", true) : reply;
    } catch (IllegalArgumentException unreadable) {
      throw new MongoServerException("Unknown error: " + unreadable.getMessage(), unreadable);
    }
  }

  @Override
  public void close() {
    super.close();
    folder.close();
  }
}
