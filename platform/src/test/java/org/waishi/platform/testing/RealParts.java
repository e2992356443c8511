package org.waishi.platform.testing;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * A real broker and a real document store for tests, in this order: those that the environment
 * names, containers if a Docker engine answers, else those of {@code deploy/local} as processes.
 *
 * <p>They live as long as the test's JVM. Each {@link #register} gives a database of its own.
 */
public final class RealParts {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private RealParts() {}

  /** Points a Spring Boot test at broker and store. */
  public static void register(DynamicPropertyRegistry registry) {
    String database = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
    registry.add("spring.kafka.bootstrap-servers", RealParts::broker);
    registry.add("spring.mongodb.uri", () -> store() + "/" + database);
  }

  /** The broker's address. */
  public static String broker() {
    return Broker.ADDRESS;
  }

  /** The store's address, without a database. */
  public static String store() {
    return Store.ADDRESS;
  }

  private static boolean docker() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  private static Optional<String> named(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
  }

  private static final class Broker {
    static final String ADDRESS = named("KAFKA_BOOTSTRAP_SERVERS").orElseGet(Broker::start);

    private static String start() {
      if (!docker()) {
        return LocalPart.broker().address();
      }
      KafkaContainer container = new KafkaContainer("apache/kafka-native:4.2.0");
      container.start();
      return container.getBootstrapServers();
    }
  }

  private static final class Store {
    static final String ADDRESS =
        named("MONGODB_URI").map(Store::withoutDatabase).orElseGet(Store::start);

    private static String start() {
      if (!docker()) {
        return "mongodb://" + LocalPart.store().address();
      }
      MongoDBContainer container = new MongoDBContainer("mongo:8");
      container.start();
      return withoutDatabase(container.getConnectionString());
    }

    private static String withoutDatabase(String uri) {
      int host = uri.indexOf("://") + 3;
      int path = uri.indexOf('/', host);
      return path < 0 ? uri : uri.substring(0, path);
    }
  }
}
