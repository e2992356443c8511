package org.waishi.friendship.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.Register;
import org.waishi.platform.testing.RealParts;

/**
 * The service is killed while a table is being applied: the next one finishes it. It comes late,
 * since every service on the same broker has to hear its facts, and before those whose tables are
 * longest, since its own listeners hear everything from the beginning.
 */
@Order(Integer.MAX_VALUE - 1)
class ImportKillIT {

  private static final int CITIES = 1500;
  private static final Duration LONG = Duration.ofSeconds(90);

  private final String database = "import_kill_" + ProcessHandle.current().pid();
  private final MongoClient store = MongoClients.create(RealParts.store());
  private ServiceProcess service;

  @AfterEach
  void end() {
    service.kill();
    store.close();
  }

  @Test
  void a_table_that_was_accepted_is_there_wholly_although_the_service_was_killed_in_the_middle()
      throws IOException {
    service = ServiceProcess.start(database);
    Register register = new Register(service.officer()).country("BR", "1974-08-15");
    Thread sender = Thread.ofVirtual().start(() -> sent(register));
    await().atMost(LONG).pollInterval(Duration.ofMillis(5)).until(() -> cities() > 50);
    service.kill();
    assertThat(cities()).as("killed in the middle").isLessThan(CITIES);
    assertThat(collection("loads").countDocuments(Filters.eq("row.applied", false))).isOne();
    await().atMost(LONG).until(() -> !sender.isAlive());

    service = ServiceProcess.start(database);
    await().atMost(LONG).until(() -> cities() == CITIES && ties() == CITIES);
    await()
        .atMost(LONG)
        .until(() -> collection("loads").countDocuments(Filters.eq("row.applied", false)) == 0);
    Register again = new Register(service.officer());
    assertThat(again.cities(table()).status()).isEqualTo(200);
    assertThat(collection("cities").countDocuments(Filters.ne("version", 1L)))
        .as("nothing was applied twice")
        .isZero();
    assertThat(collection("ties").countDocuments(Filters.ne("version", 1L))).isZero();
  }

  /** Nobody is left to answer. */
  private static void sent(Register register) {
    try {
      register.cities(table());
    } catch (RuntimeException unanswered) {
      assertThat(unanswered).hasRootCauseInstanceOf(IOException.class);
    }
  }

  private static String table() {
    StringBuilder table = new StringBuilder(Register.head());
    for (int i = 0; i < CITIES; i++) {
      table.append(Register.line("BR", "City " + i, "sister", "2001-01-0" + (i % 9 + 1)));
    }
    return table.toString();
  }

  private long cities() {
    return collection("cities").countDocuments();
  }

  private long ties() {
    return collection("ties").countDocuments();
  }

  private MongoCollection<Document> collection(String name) {
    return store.getDatabase(database).getCollection(name);
  }
}
