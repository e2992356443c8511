package org.waishi.local.store.conformance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import org.waishi.local.store.TestClient;

/** MongoDB is what the services need: at {@code MONGODB_URI} if set, else in a container. */
@EnabledIf(value = "isThere", disabledReason = "neither MONGODB_URI nor a Docker engine is there")
class MongoConformanceIT implements StoreConformance {

  private static @Nullable MongoDBContainer container;
  private static @Nullable MongoClient client;

  static boolean isThere() {
    return System.getenv("MONGODB_URI") != null
        || DockerClientFactory.instance().isDockerAvailable();
  }

  @BeforeAll
  static void connect() {
    String uri = System.getenv("MONGODB_URI");
    client = TestClient.to(uri == null ? startContainer() : uri);
  }

  private static String startContainer() {
    container = new MongoDBContainer("mongo:8.0");
    container.start();
    return container.getReplicaSetUrl() + "?uuidRepresentation=standard";
  }

  @AfterAll
  static void disconnect() {
    if (client != null) {
      client.getDatabase("waishi-conformance").drop();
      client.close();
    }
    if (container != null) {
      container.stop();
    }
  }

  @Override
  public MongoDatabase database() {
    return client.getDatabase("waishi-conformance");
  }
}
