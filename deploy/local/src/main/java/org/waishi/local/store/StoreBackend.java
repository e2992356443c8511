package org.waishi.local.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Answers what MongoDB's drivers and health checks ask of a server. */
final class StoreBackend extends H2Backend {

  private StoreBackend(String file) {
    super(file);
  }

  static StoreBackend open(StoreOptions options) {
    try {
      Files.createDirectories(options.data());
      return new StoreBackend(options.data().resolve("store.mv").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    if (!command.equalsIgnoreCase("hello")) {
      return super.handleCommand(channel, database, command, query);
    }
    return super.handleCommand(channel, database, "isMaster", query)
        .append("isWritablePrimary", true)
        .append("helloOk", true);
  }
}
