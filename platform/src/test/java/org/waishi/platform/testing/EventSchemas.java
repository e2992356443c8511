package org.waishi.platform.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The approved schemas of facts: {@code <type>.schema.json} in one folder.
 *
 * <p>Hearers pass over fields they do not know, so schemas allow them; the speaker may say only
 * what the schema names, and is held to that here.
 */
record EventSchemas(Path folder) {

  private static final String TOLERANT = "\"additionalProperties\"\\s*:\\s*true";

  /** Those of the house, seen from a module's folder. */
  static EventSchemas approved() {
    return new EventSchemas(Path.of("../docs/events"));
  }

  /** The schema of a type as it stands. */
  String schema(String type) {
    return read(type + ".schema.json");
  }

  /** The approved example of a type as it stands. */
  String example(String type) {
    return read("examples/" + type + ".json");
  }

  boolean knows(String type) {
    return Files.exists(folder.resolve(type + ".schema.json"));
  }

  /** What is wrong with a fact's content as its speaker says it; empty when nothing is. */
  List<String> faults(String type, String json) {
    String strict = schema(type).replaceAll(TOLERANT, "\"additionalProperties\": false");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(strict)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
