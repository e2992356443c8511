package org.waishi.platform.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.TinkSuite;
import org.waishi.platform.id.Ids;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.keyring.KeyRing;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.testing.counter.Counter;
import org.waishi.platform.testing.counter.CounterEvent;
import org.waishi.platform.testing.counter.CounterStore;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadsIT {

  private static final Origin OFFICER = Origin.internal("officer", "request-1");

  private final CounterStore store = CounterStore.fresh();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicBoolean storeIsAway = new AtomicBoolean();
  private FieldCipher cipher;
  private Aggregates<Counter, CounterEvent> counters;

  /** One row of a table. */
  record Row(String label, int limit) {}

  @BeforeEach
  void open(@TempDir Path folder) {
    store.database().drop();
    meters.clear();
    storeIsAway.set(false);
    cipher = new FieldCipher(new TinkSuite(KeyRing.open(folder.resolve("keyset.json"), true)));
    counters = store.aggregates(outbox -> {}).open(Counter.kind("test.loaded"));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void every_row_of_an_accepted_table_is_applied_by_who_sent_it_and_then_forgotten() {
    kind().accept(rows(100), OFFICER);
    assertThat(count()).isEqualTo(100);
    Stored<Counter> one = counters.find("row 7").orElseThrow();
    assertThat(one.state()).isEqualTo(new Counter("row 7", 0, 7));
    assertThat(one.created().by()).isEqualTo("officer");
    assertThat(load().getBoolean("applied")).isTrue();
    assertThat(load()).doesNotContainKey("rows");
  }

  @Test
  void what_was_accepted_is_applied_although_everything_dies_before_it_is() {
    storeIsAway.set(true);
    assertThatThrownBy(() -> kind().accept(rows(100), OFFICER))
        .isInstanceOf(MongoSocketException.class);
    assertThat(count()).isBetween(1L, 99L);
    assertThat(load().getBoolean("applied")).isFalse();
    storeIsAway.set(false);

    Loads afterRestart = loads();
    afterRestart.resume();
    assertThat(load().getBoolean("applied")).as("nobody has named its kind yet").isFalse();
    named(afterRestart);
    afterRestart.resume();
    assertThat(count()).isEqualTo(100);
    assertThat(load().getBoolean("applied")).isTrue();
  }

  @Test
  void what_waits_is_sealed_for_a_table_may_name_people() {
    storeIsAway.set(true);
    assertThatThrownBy(() -> kind().accept(List.of(new Row("row 50 张三", 1)), OFFICER))
        .isInstanceOf(MongoSocketException.class);
    assertThat(load().toJson()).doesNotContain("张三", "row 50");
    assertThat(load().getString("keyId")).isNotEmpty();
  }

  @Test
  void ten_thousand_long_rows_fit_into_one_document() {
    String long400 = "青岛".repeat(200);
    List<Row> many =
        IntStream.range(0, 10_000).mapToObj(n -> new Row("row 50 " + n + long400, 1)).toList();
    storeIsAway.set(true);
    assertThatThrownBy(() -> kind().accept(many, OFFICER)).isInstanceOf(MongoSocketException.class);
    assertThat(load().getString("rows").length()).isLessThan(8_000_000);
  }

  @Test
  void a_row_that_a_rule_came_to_stand_against_is_told_and_the_others_are_applied() {
    Loads loads = loads();
    List<LateRefusal> late =
        named(loads).accept(List.of(new Row("row 1", 1), new Row("refused", 0)), OFFICER);
    assertThat(late).containsExactly(new LateRefusal("refused", "limit-reached"));
    assertThat(count()).isOne();
    assertThat(load().getBoolean("applied")).isTrue();
    assertThat(loads.open()).extracting(Load::refused).containsExactly(late);
    assertThat(loads.open()).extracting(Load::rows).containsOnlyNulls();
  }

  @Test
  void one_that_cannot_be_applied_holds_up_no_other() {
    storeIsAway.set(true);
    Loads loads = loads();
    Loads.Kind<Row> kind = named(loads);
    assertThatThrownBy(() -> kind.accept(rows(100), OFFICER))
        .isInstanceOf(MongoSocketException.class);
    assertThat(kind.accept(List.of(new Row("later", 1)), OFFICER)).isEmpty();
    assertThat(counters.find("later")).isPresent();
    assertThat(waiting()).isOne();
    storeIsAway.set(false);
    loads.resume();
    loads.resume();
    assertThat(count()).isEqualTo(101);
    assertThat(waiting()).isZero();
    assertThat(loads.open()).isEmpty();
  }

  @Test
  void a_kind_is_named_once() {
    Loads loads = loads();
    named(loads);
    assertThatThrownBy(() -> named(loads)).hasMessageContaining("said twice");
  }

  private Loads.Kind<Row> kind() {
    return named(loads());
  }

  private Loads loads() {
    Rows rows = new Rows(() -> cipher, JsonSettings.tolerant());
    return new Loads(
        store.aggregates(outbox -> {}).view("loads", Load.class), rows, Ids.timeOrdered(), meters);
  }

  private Loads.Kind<Row> named(Loads loads) {
    return loads.kind("counters", Row.class, Row::label, this::apply);
  }

  private Result<Counter> apply(Row row, Origin by) {
    if (storeIsAway.get() && row.label().startsWith("row 50")) {
      throw new MongoSocketException("away", new ServerAddress());
    }
    return row.label().equals("refused")
        ? new Result.Refused<>(List.of(new Counter.LimitReached(0)))
        : counters.create(
            row.label(), Command.of(by, row), () -> Counter.open(row.label(), row.limit()));
  }

  private static List<Row> rows(int many) {
    return IntStream.range(0, many).mapToObj(n -> new Row("row " + n, n)).toList();
  }

  private long count() {
    return store.database().getCollection("counters").countDocuments();
  }

  private Document load() {
    Document load = store.database().getCollection("loads").find().first();
    return Objects.requireNonNull(load).get("row", Document.class);
  }

  private double waiting() {
    return meters.get("waishi.loads.waiting").gauge().value();
  }
}
