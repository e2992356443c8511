package org.waishi.platform.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Text is text: a number where text belongs is a fault, not its digits. */
final class Text extends StdScalarDeserializer<String> {

  Text() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser in, DeserializationContext context) {
    return in.hasToken(JsonToken.VALUE_STRING)
        ? in.getString()
        : (String) context.handleUnexpectedToken(String.class, in);
  }
}
