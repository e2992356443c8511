package org.waishi.local.store.conformance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.local.store.StoreChild;
import org.waishi.local.store.TestClient;

/** The embedded store is what the services need. */
class EmbeddedStoreConformanceIT implements StoreConformance {

  @TempDir static Path data;
  private static StoreChild store;
  private static MongoClient client;

  @BeforeAll
  static void start() {
    store = StoreChild.ready(data);
    client = TestClient.to(store.uri());
  }

  @AfterAll
  static void stop() {
    client.close();
    store.close();
  }

  @Override
  public MongoDatabase database() {
    return client.getDatabase("conformance");
  }
}
