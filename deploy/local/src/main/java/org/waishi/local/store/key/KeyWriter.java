package org.waishi.local.store.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that the bytes sort as MongoDB sorts the values: a byte for the type, then the
 * value, such that no value's bytes begin another's. Integers, longs and doubles of the same size
 * are the same; a missing field is null. Strings sort by UTF-16 unit, as the library beneath
 * compares them.
 */
public final class KeyWriter {

  public static final byte NULL = 0x05;
  private static final byte END = 0x00;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(48);

  public Key key() {
    return new Key(bytes.toByteArray());
  }

  public KeyWriter value(@Nullable Object value) {
    switch (value) {
      case null -> type(NULL);
      case Missing _ -> type(NULL);
      case Number number -> type(0x10).number(number);
      case String string -> type(0x20).string(string);
      case Map<?, ?> map -> type(0x30).document(map);
      case Collection<?> array -> type(0x40).array(array);
      case Boolean truth -> type(0x60).type(truth ? 1 : 0);
      case Instant instant -> type(0x68).signed(instant.toEpochMilli());
      default -> special(value);
    }
    return this;
  }

  /** A value of an index field: a descending one sorts the other way round. */
  public KeyWriter value(@Nullable Object value, boolean ascending) {
    if (ascending) {
      return value(value);
    }
    raw(Key.of(value).inverted().bytes());
    return this;
  }

  private void special(Object value) {
    switch (value) {
      case MinKey _ -> type(0x01);
      case BinData data -> type(0x50).unsigned(data.getData().length).raw(data.getData());
      case LegacyUUID uuid -> type(0x51).uuid(uuid.getUuid());
      case UUID uuid -> type(0x52).uuid(uuid);
      case ObjectId id -> type(0x58).raw(id.toByteArray());
      case BsonTimestamp timestamp -> type(0x70).unsigned(timestamp.getValue());
      case BsonRegularExpression regex -> type(0x78).string(regex.toString());
      case BsonJavaScript script -> type(0x7C).string(script.getCode());
      case MaxKey _ -> type(0x7F);
      default -> throw new IllegalArgumentException("type: " + value.getClass().getSimpleName());
    }
  }

  private KeyWriter type(int type) {
    bytes.write(type);
    return this;
  }

  /** The nearest double, then how far a long lies from it: longs beyond 2^53 stay apart. */
  private void number(Number number) {
    double nearest = number.doubleValue() + 0.0;
    long bits = Double.doubleToLongBits(nearest);
    unsigned(bits < 0 ? ~bits : bits | Long.MIN_VALUE);
    signed(number instanceof Long exact ? exact - (long) nearest : 0L);
  }

  private void string(String text) {
    for (int i = 0; i < text.length(); i++) {
      unit(text.charAt(i));
    }
    bytes.write(END);
  }

  /** One UTF-16 unit, moved up by one where it is a single byte, so that zero can end a string. */
  private void unit(char unit) {
    if (unit < 0x7F) {
      bytes.write(unit + 1);
    } else if (unit < 0x800) {
      bytes.write(0xC0 | unit >> 6);
      bytes.write(0x80 | unit & 0x3F);
    } else {
      bytes.write(0xE0 | unit >> 12);
      bytes.write(0x80 | unit >> 6 & 0x3F);
      bytes.write(0x80 | unit & 0x3F);
    }
  }

  private void document(Map<?, ?> document) {
    document.forEach((name, value) -> field((String) name, value));
    bytes.write(END);
  }

  private void field(String name, @Nullable Object value) {
    Key key = Key.of(value);
    type(key.type()).string(name);
    raw(key.bytes());
  }

  private void array(Collection<?> array) {
    array.forEach(this::value);
    bytes.write(END);
  }

  private void uuid(UUID uuid) {
    unsigned(uuid.getMostSignificantBits());
    unsigned(uuid.getLeastSignificantBits());
  }

  private void signed(long value) {
    unsigned(value ^ Long.MIN_VALUE);
  }

  private KeyWriter unsigned(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes.write((int) (value >>> shift));
    }
    return this;
  }

  private void raw(byte[] value) {
    bytes.writeBytes(value);
  }
}
