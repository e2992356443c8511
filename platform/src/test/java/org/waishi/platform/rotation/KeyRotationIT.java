package org.waishi.platform.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.crypto.TinkSuite;
import org.waishi.platform.keyring.KeyRing;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterEvent;
import org.waishi.platform.testing.counter.CounterStore;

/** Keys are rotated over a real store, and the process that does it dies in the middle. */
class KeyRotationIT {

  private static final int PERSONS = 20;
  private static final int BEFORE_DEATH = 7;

  private final CounterStore store = CounterStore.fresh();
  private final AggregateStore aggregates = store.aggregates(outbox -> {});
  private final Aggregates<Counter, CounterEvent> persons =
      aggregates.open(Counter.kind("test.person"));

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_rotation_that_dies_in_the_middle_leaves_all_readable_and_found_and_is_finished_later(
      @TempDir Path folder) throws Exception {
    Path keys = folder.resolve("keyset.json");
    FieldCipher before = cipher(keys);
    IntStream.range(0, PERSONS).forEach(i -> register(i, before));

    rotateAndDie(keys);

    FieldCipher now = cipher(keys);
    assertThat(stale(now)).isEqualTo(PERSONS - BEFORE_DEATH);
    assertAllReadableAndFound(now);

    assertThat(aggregates.reseal(now)).isEqualTo(PERSONS - BEFORE_DEATH);
    assertThat(stale(now)).isZero();
    assertThat(aggregates.reseal(now)).isZero();
    assertAllReadableAndFound(now);
  }

  /** Rotates in another process, which ends like a crash as soon as some are sealed again. */
  private void rotateAndDie(Path keys) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Dying.class.getName(),
                keys.toString(),
                store.database().getName(),
                RealParts.store())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(Dying.DEAD);
  }

  private void register(int number, FieldCipher cipher) {
    Command sealing =
        Command.of(Origin.internal("test", "c"), "register")
            .sealing(data -> data.with(cipher, PersonalField.PASSPORT, passport(number)));
    persons.create("person-" + number, sealing, () -> Counter.open("person-" + number, 9));
  }

  private void assertAllReadableAndFound(FieldCipher cipher) {
    for (int i = 0; i < PERSONS; i++) {
      List<Stored<Counter>> found = found(passport(i), cipher);
      assertThat(found).extracting(Stored::id).containsExactly("person-" + i);
      assertThat(found.getFirst().personal().open(cipher, PersonalField.PASSPORT))
          .contains(passport(i));
    }
  }

  private List<Stored<Counter>> found(String passport, FieldCipher cipher) {
    List<Stored<Counter>> found = new java.util.ArrayList<>();
    List<String> tokens = cipher.searchTokens(PersonalField.PASSPORT, passport);
    persons.each(Filters.in("personal.PASSPORT.tokens", tokens), found::add);
    return found;
  }

  private long stale(FieldCipher cipher) {
    AtomicInteger stale = new AtomicInteger();
    persons.each(
        Filters.empty(), person -> stale.addAndGet(person.personal().needsReseal(cipher) ? 1 : 0));
    return stale.get();
  }

  private static String passport(int number) {
    return "E" + (12_345_600 + number);
  }

  private static FieldCipher cipher(Path keys) {
    return new FieldCipher(new TinkSuite(KeyRing.open(keys, true)));
  }

  /** Rotates and seals again, and is dead after some. */
  static final class Dying {

    static final int DEAD = 137;

    public static void main(String[] arguments) {
      KeyRing ring = KeyRing.open(Path.of(arguments[0]), false);
      ring.rotate();
      try (CounterStore store = CounterStore.at(arguments[2], arguments[1], new Death())) {
        AggregateStore aggregates = store.aggregates(outbox -> {});
        var unused = aggregates.open(Counter.kind("test.person"));
        aggregates.reseal(new FieldCipher(new TinkSuite(ring)));
      }
    }
  }

  /** Ends the process without a goodbye when the store has said yes often enough. */
  private static final class Death implements CommandListener {

    private final AtomicInteger updates = new AtomicInteger();

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
      boolean update = event.getCommandName().equals("update");
      if (update && updates.incrementAndGet() == BEFORE_DEATH) {
        Runtime.getRuntime().halt(Dying.DEAD);
      }
    }
  }
}
