package org.waishi.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.platform.testing.TestTopic.header;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Kinds;

/**
 * What a running service really said, read back from the broker and held to the approved schemas:
 * {@code WireContract.check(kinds)} at the end of a journey, with the service's own {@link Kinds}.
 *
 * <p>{@link EventContract} sees the records of the code; this sees bytes and headers, after the
 * store, the relay and the broker had them.
 */
public final class WireContract {

  private static final List<String> ATTRIBUTES =
      List.of(
          "ce_specversion",
          "ce_id",
          "ce_source",
          "ce_time",
          "ce_version",
          "ce_actor",
          "ce_correlationid");

  private WireContract() {}

  /** Holds every record on the service's topics to its schema; there must be some. */
  public static void check(Kinds kinds) {
    check(kinds, EventSchemas.approved());
  }

  static void check(Kinds kinds, EventSchemas schemas) {
    List<String> topics = kinds.all().stream().map(AggregateKind::topic).toList();
    List<ConsumerRecord<String, byte[]>> said = TestTopic.everythingOn(topics);
    assertThat(said).as("records on " + topics).isNotEmpty();
    assertThat(said.stream().flatMap(record -> faults(record, schemas))).isEmpty();
  }

  private static Stream<String> faults(
      ConsumerRecord<String, byte[]> record, EventSchemas schemas) {
    String type = String.valueOf(header(record, "ce_type"));
    String place = record.topic() + " " + record.key() + " " + type + ": ";
    return Stream.concat(envelope(record), content(type, record, schemas)).map(place::concat);
  }

  private static Stream<String> content(
      String type, ConsumerRecord<String, byte[]> record, EventSchemas schemas) {
    return schemas.knows(type)
        ? schemas.faults(type, new String(record.value(), UTF_8)).stream()
        : Stream.of("no approved schema");
  }

  private static Stream<String> envelope(ConsumerRecord<String, byte[]> record) {
    Stream<String> missing =
        ATTRIBUTES.stream().filter(name -> header(record, name) == null).map("no "::concat);
    Stream<String> strange =
        record.key().equals(header(record, "ce_subject"))
            ? Stream.empty()
            : Stream.of("the subject is not the key");
    return Stream.concat(missing, strange);
  }
}
