package org.waishi.platform.reaction;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.event.Attributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads records from bytes, tolerant of what it does not know and strict about what it needs. */
final class RecordReader {

  private final JsonMapper json;

  RecordReader(JsonMapper json) {
    this.json =
        json.rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
  }

  /** A CloudEvent with the house's attributes, and its content still as bytes. */
  record Read(HeardEvent event, byte[] content) {}

  Read read(ConsumerRecord<byte[], byte[]> record) throws InvalidRecord {
    CloudEvent event = cloudEvent(record);
    CloudEventData data = event.getData();
    if (data == null) {
      throw new InvalidRecord("data: none (expected: a JSON object)");
    }
    HeardEvent heard =
        new HeardEvent(
            record.topic(),
            event.getId(),
            event.getType(),
            needed(event.getSubject(), "subject"),
            version(event),
            Objects.requireNonNullElse(extension(event, Attributes.CORRELATION_ID), event.getId()),
            extension(event, Attributes.TRACEPARENT));
    return new Read(heard, data.toBytes());
  }

  <T> T content(byte[] bytes, Class<T> type) throws InvalidRecord {
    try {
      T content = json.readValue(bytes, type);
      complete(content);
      return content;
    } catch (JacksonException unreadable) {
      throw new InvalidRecord("data: " + unreadable.getOriginalMessage());
    }
  }

  private static CloudEvent cloudEvent(ConsumerRecord<byte[], byte[]> record) throws InvalidRecord {
    try {
      return KafkaMessageFactory.createReader(record).toEvent();
    } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException unreadable) {
      throw new InvalidRecord("not a CloudEvent: " + unreadable.getMessage());
    }
  }

  private static long version(CloudEvent event) throws InvalidRecord {
    String version = needed(extension(event, Attributes.VERSION), Attributes.VERSION);
    try {
      return Long.parseLong(version);
    } catch (NumberFormatException noNumber) {
      throw new InvalidRecord("version: " + version + " (expected: a whole number)");
    }
  }

  private static @Nullable String extension(CloudEvent event, String name) {
    Object value = event.getExtension(name);
    return value == null ? null : value.toString();
  }

  private static String needed(@Nullable String value, String name) throws InvalidRecord {
    if (value == null || value.isBlank()) {
      throw new InvalidRecord(name + ": none (expected: present)");
    }
    return value;
  }

  /** Every component that is not marked nullable must be there. */
  private static void complete(@Nullable Object content) throws InvalidRecord {
    if (content == null) {
      throw new InvalidRecord("data: null (expected: a JSON object)");
    }
    List<String> missing = new ArrayList<>();
    for (RecordComponent component : content.getClass().getRecordComponents()) {
      if (missing(content, component)) {
        missing.add(component.getName());
      }
    }
    if (!missing.isEmpty()) {
      throw new InvalidRecord("data: lacks " + String.join(", ", missing));
    }
  }

  private static boolean missing(Object content, RecordComponent component) {
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return false;
    }
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(content) == null;
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(component + " cannot be read", hidden);
    }
  }
}
