package org.waishi.local.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keys sort as the library beneath sorts the values they are made from. */
class KeyWriterTest {

  private static final List<Object> VALUES =
      Arrays.asList(
          null,
          MinKey.getInstance(),
          MaxKey.getInstance(),
          true,
          false,
          -1,
          0,
          1,
          2L,
          1.5,
          -1.5,
          -0.0,
          1L << 53,
          (1L << 53) + 1,
          Long.MAX_VALUE - 7,
          Long.MIN_VALUE + 4096,
          Integer.MAX_VALUE,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.MIN_VALUE,
          "",
          "a",
          "ab",
          "b",
          "a\u0000",
          "a\u007f",
          "é",
          "青岛",
          "\uFF5E",
          "𠮷",
          "a b",
          new BinData(new byte[] {1}),
          new BinData(new byte[] {-1}),
          new BinData(new byte[] {1, 0}),
          new ObjectId(),
          UUID.fromString("00000000-0000-0000-0000-000000000001"),
          UUID.fromString("f0000000-0000-0000-8000-000000000001"),
          Instant.ofEpochMilli(-1),
          Instant.ofEpochMilli(0),
          Instant.ofEpochMilli(5),
          new Document(),
          new Document("a", 1),
          new Document("a", 2),
          new Document("b", 1),
          new Document("a", 1).append("b", 1),
          new Document("a", "x"));

  @Test
  void keys_sort_as_their_values_do() {
    for (Object one : VALUES) {
      for (Object two : VALUES) {
        assertThat(Integer.signum(Key.of(one).compareTo(Key.of(two))))
            .as("%s and %s", one, two)
            .isEqualTo(Integer.signum(ValueComparator.asc().compare(one, two)));
      }
    }
  }

  @Test
  void descending_keys_sort_the_other_way_round() {
    for (Object one : VALUES) {
      for (Object two : VALUES) {
        assertThat(Integer.signum(descending(one).compareTo(descending(two))))
            .isEqualTo(Integer.signum(Key.of(two).compareTo(Key.of(one))));
      }
    }
  }

  private static Key descending(Object value) {
    return new KeyWriter().value(value, false).key();
  }

  @Test
  void no_value_begins_with_another_so_that_values_can_follow_each_other() {
    for (Object one : VALUES) {
      Key after = Key.of(one).afterAllWithThisPrefix();
      for (Object two : VALUES) {
        Key key = Key.of(two);
        boolean begins = key.compareTo(Key.of(one)) >= 0 && key.compareTo(after) < 0;
        assertThat(begins).isEqualTo(key.equals(Key.of(one)));
      }
    }
  }

  @Test
  void random_numbers_sort_as_numbers() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Number one = number(random);
      Number two = number(random);
      assertThat(Integer.signum(Key.of(one).compareTo(Key.of(two))))
          .as("%s and %s", one, two)
          .isEqualTo(Integer.signum(ValueComparator.asc().compare(one, two)));
    }
  }

  private static Number number(Random random) {
    int bits = random.nextInt(63);
    return random.nextBoolean()
        ? random.nextLong() >> bits
        : Double.valueOf(random.nextInt(1_000_000) / 8.0 - 60_000);
  }

  @Test
  void a_key_is_its_bytes() {
    assertThat(Key.of(1))
        .isEqualTo(Key.of(1L))
        .isEqualTo(Key.of(1.0))
        .hasSameHashCodeAs(Key.of(1L));
    assertThat(Collections.max(List.of(Key.of("a"), Key.of("b")))).isEqualTo(Key.of("b"));
  }
}
