package org.waishi.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.local.store.log.LogSegment;

/** What the store makes of a folder that a crash, a disk or a person has left in disorder. */
class DataFolderIT {

  @TempDir Path data;

  @Test
  void garbage_behind_the_last_record_is_cut_and_said() throws IOException {
    insertThenKill(30);
    byte[] garbage = new byte[777];
    new Random(1).nextBytes(garbage);
    Files.write(lastLog(), garbage, StandardOpenOption.APPEND);
    try (var store = StoreChild.ready(data)) {
      assertThat(store.output()).contains("unfinished record").contains("cut 777 bytes");
      assertThat(numbers(store)).isEqualTo(upTo(30));
    }
  }

  @Test
  void half_a_last_record_is_cut_and_everything_before_it_stays() throws IOException {
    insertThenKill(30);
    try (var log = FileChannel.open(lastLog(), StandardOpenOption.WRITE)) {
      log.truncate(log.size() - 5);
    }
    try (var store = StoreChild.ready(data)) {
      assertThat(store.output()).contains("unfinished record");
      assertThat(numbers(store)).isEqualTo(upTo(29));
    }
  }

  @Test
  void a_store_stopped_in_peace_needs_no_log() {
    try (var store = StoreChild.ready(data)) {
      insert(store, 0, 30);
    }
    assertThat(lastLog()).isEmptyFile();
    try (var store = StoreChild.ready(data)) {
      assertThat(store.output()).doesNotContain("redo log");
      assertThat(numbers(store)).isEqualTo(upTo(30));
    }
  }

  @Test
  void a_damaged_data_file_ends_the_start_with_one_sentence() throws IOException {
    try (var store = StoreChild.ready(data)) {
      insert(store, 0, 30);
    }
    Path file = data.resolve("store.mv");
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate((int) Files.size(file)));
    }
    refusesToStart("is damaged");
  }

  @Test
  void a_folder_in_use_ends_the_start_with_one_sentence() {
    try (var store = StoreChild.ready(data)) {
      assertThat(store.uri()).isNotEmpty();
      refusesToStart("in use by another store");
    }
  }

  @Test
  void a_record_damaged_before_others_ends_the_start_with_one_sentence() throws IOException {
    insertThenKill(30);
    byte[] log = Files.readAllBytes(lastLog());
    Files.write(data.resolve("redo-9000.log"), log);
    log[log.length / 2] ^= 0x55;
    Files.write(lastLogBefore("redo-9000.log"), log);
    refusesToStart("later writes depend on it");
  }

  @Test
  void a_taken_port_ends_the_start_with_one_sentence() {
    try (var store = StoreChild.ready(data)) {
      String port = store.uri().replaceAll(".*:(\\d+)/.*", "$1");
      var second = StoreChild.start(data.resolve("second"), "--port=" + port);
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.output())
          .contains("Port " + port + " on 127.0.0.1 is taken")
          .hasLineCount(1);
    }
  }

  @Test
  void a_full_disk_ends_the_store_with_one_sentence_and_takes_nothing_back() {
    var store = StoreChild.onSmallDisk(data, 2_048);
    int acknowledged = insertUntilRefused(store);

    assertThat(store.exitCode()).isEqualTo(2);
    assertThat(store.output().lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .matches("(Cannot write to|The data file cannot be used any more).*");
    try (var again = StoreChild.ready(data)) {
      assertThat(numbers(again)).startsWith(upTo(acknowledged).toArray(Integer[]::new));
    }
  }

  private static int insertUntilRefused(StoreChild store) {
    String large = "x".repeat(20_000);
    int acknowledged = 0;
    try (MongoClient client = TestClient.to(store.uri())) {
      var collection = client.getDatabase("d").getCollection("c");
      while (acknowledged < 10_000) {
        collection.insertOne(new Document("_id", acknowledged).append("text", large));
        acknowledged++;
      }
    } catch (MongoException refused) {
      return acknowledged;
    }
    throw new AssertionError("the disk was never full");
  }

  private void refusesToStart(String reason) {
    var store = StoreChild.start(data);
    assertThat(store.exitCode()).isEqualTo(1);
    assertThat(store.output()).contains(reason).hasLineCount(1);
  }

  /** The first document is saved by the checkpoint that creates its collection. */
  private void insertThenKill(int count) {
    StoreChild store = StoreChild.ready(data);
    insert(store, 0, count);
    store.kill();
  }

  private static void insert(StoreChild store, int from, int until) {
    try (MongoClient client = TestClient.to(store.uri())) {
      for (int n = from; n < until; n++) {
        client.getDatabase("d").getCollection("c").insertOne(new Document("_id", n));
      }
    }
  }

  private static List<Integer> numbers(StoreChild store) {
    try (MongoClient client = TestClient.to(store.uri())) {
      var numbers = new ArrayList<Integer>();
      client
          .getDatabase("d")
          .getCollection("c")
          .find()
          .sort(new Document("_id", 1))
          .forEach(document -> numbers.add(document.getInteger("_id")));
      return numbers;
    }
  }

  private static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private Path lastLog() {
    return LogSegment.files(data).getLast();
  }

  private Path lastLogBefore(String name) {
    return LogSegment.files(data).stream()
        .filter(file -> !file.getFileName().toString().equals(name))
        .toList()
        .getLast();
  }
}
