package org.waishi.platform.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** {@code 2026-11-23T09:00:00.000Z}: UTC, always three digits; finer ones are cut off. */
public final class InstantFormat {

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private InstantFormat() {}

  /** The text of an instant. */
  public static String write(Instant instant) {
    return MILLISECONDS.format(instant);
  }

  /**
   * The instant of a text with any offset and any number of digits.
   *
   * @throws DateTimeException when it is none
   */
  public static Instant read(String text) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME
        .parse(text, Instant::from)
        .truncatedTo(ChronoUnit.MILLIS);
  }

  static final class Writer extends StdSerializer<Instant> {
    Writer() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
      out.writeString(write(value));
    }
  }

  static final class KeyWriter extends StdSerializer<Instant> {
    KeyWriter() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
      out.writeName(write(value));
    }
  }

  static final class Reader extends StdDeserializer<Instant> {
    Reader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) {
      if (!in.hasToken(JsonToken.VALUE_STRING)) {
        return (Instant) context.handleUnexpectedToken(Instant.class, in);
      }
      try {
        return read(in.getString());
      } catch (DateTimeException noInstant) {
        return (Instant)
            context.handleWeirdStringValue(Instant.class, in.getString(), "no ISO instant");
      }
    }
  }
}
