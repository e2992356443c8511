package org.waishi.platform.web.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Types;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Notes what is wrong with a body and lets the reading go on; for one body only. */
final class FaultCollector extends DeserializationProblemHandler {

  /** Enough to correct by hand; more are told after these. */
  private static final int MOST = 100;

  private final List<Fault> faults = new ArrayList<>();

  List<Fault> all() {
    return List.copyOf(faults);
  }

  void add(Fault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    }
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      ValueDeserializer<?> deserializer,
      Object beanOrClass,
      String name) {
    parser.skipChildren();
    JsonParser source = context.getParser();
    add(Fault.of(parser == source ? path(source) : behind(source, name), "unknown-field"));
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> expected, String value, String reason) {
    return note(context, expected);
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> expected, Number value, String reason) {
    return note(context, expected);
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType expected,
      @Nullable JsonToken token,
      JsonParser parser,
      @Nullable String reason) {
    parser.skipChildren();
    return note(context, expected.getRawClass());
  }

  private @Nullable Object note(DeserializationContext context, Class<?> expected) {
    add(Types.mismatch(path(context.getParser()), expected));
    return expected.isPrimitive() ? NOT_HANDLED : null;
  }

  /** A field that was set aside until its object could be made: the source has gone on. */
  private static String behind(JsonParser source, String name) {
    TokenStreamContext place = source.streamReadContext();
    boolean inside = source.hasToken(JsonToken.PROPERTY_NAME);
    TokenStreamContext object = inside ? place.getParent() : place;
    return object == null ? name : join(path(object), name);
  }

  private static String path(JsonParser parser) {
    return path(parser.streamReadContext());
  }

  private static String path(TokenStreamContext place) {
    TokenStreamContext parent = place.getParent();
    if (parent == null) {
      return "";
    }
    return join(path(parent), step(place));
  }

  private static String step(TokenStreamContext place) {
    if (place.inArray()) {
      return "[" + place.getCurrentIndex() + "]";
    }
    return place.inObject() && place.hasCurrentName() ? place.currentName() : "";
  }

  private static String join(String path, String step) {
    boolean dot = !path.isEmpty() && !step.isEmpty() && !step.startsWith("[");
    return dot ? path + "." + step : path + step;
  }
}
