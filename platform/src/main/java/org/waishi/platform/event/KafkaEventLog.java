package org.waishi.platform.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.outbox.EventLog;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.outbox.OutboxEntry;

/** The broker as an {@link EventLog}: idempotent producer, every in-sync replica acknowledges. */
public final class KafkaEventLog implements EventLog {

  private static final String JSON = "application/json";

  private final Producer<String, byte[]> producer;
  private final URI source;

  /**
   * Publishes through {@code producer}.
   *
   * @param service the service's name; becomes the events' {@code source}
   */
  public KafkaEventLog(Producer<String, byte[]> producer, String service) {
    this.producer = producer;
    this.source = URI.create("/" + service);
  }

  @Override
  public void append(Outbox of, OutboxEntry entry) {
    try {
      producer.send(record(of, entry)).get();
    } catch (ExecutionException failure) {
      throw new KafkaException("not acknowledged: " + entry.id(), failure.getCause());
    } catch (InterruptedException closing) {
      throw new InterruptException(closing);
    }
  }

  private ProducerRecord<String, byte[]> record(Outbox of, OutboxEntry entry) {
    return KafkaMessageFactory.<String>createWriter(of.kind().topic(), of.aggregate())
        .writeBinary(cloudEvent(of, entry));
  }

  private CloudEvent cloudEvent(Outbox of, OutboxEntry entry) {
    CloudEventBuilder builder =
        CloudEventBuilder.v1()
            .withId(entry.id())
            .withType(entry.type())
            .withSource(source)
            .withSubject(of.aggregate())
            .withTime(entry.time().atOffset(ZoneOffset.UTC))
            .withData(JSON, entry.data().getBytes(StandardCharsets.UTF_8))
            .withExtension(Attributes.VERSION, Long.toString(entry.version()))
            .withExtension(Attributes.ACTOR, entry.meta().actor())
            .withExtension(Attributes.CORRELATION_ID, entry.meta().correlationId());
    extend(builder, Attributes.CAUSATION_ID, entry.meta().causationId());
    extend(builder, Attributes.TRACEPARENT, entry.meta().traceparent());
    return builder.build();
  }

  private static void extend(CloudEventBuilder builder, String name, @Nullable String value) {
    if (value != null) {
      builder.withExtension(name, value);
    }
  }
}
