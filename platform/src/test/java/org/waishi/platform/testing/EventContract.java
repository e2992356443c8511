package org.waishi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service says on the log is what stands approved under {@code docs/events}, both ways: the
 * example is exactly what its record says, the schema allows it, and allows no empty fact.
 */
public final class EventContract {

  private static final Path EVENTS = Path.of("../docs/events");
  private static final JsonMapper JSON = JsonSettings.strict();

  /** Names of fields about people; the web address of a source is none. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "\"(?!sourceAddress\")(name|fullName|[a-zA-Z]*"
              + "(?i:passport|phone|identity|email|health|birth|address)[a-zA-Z]*)\"\\s*:");

  private EventContract() {}

  /** Holds every fact of a kind to its schema and its approved example. */
  public static void check(AggregateKind<?, ?> kind) {
    assertThat(kind.facts().names()).isNotEmpty();
    for (String type : kind.facts().names()) {
      Class<?> record = Objects.requireNonNull(kind.facts().classOf(type));
      String example = read("examples/" + type + ".json");
      String said = JSON.writeValueAsString(JSON.readValue(example, record));
      assertThat(JSON.readTree(said)).as(type).isEqualTo(JSON.readTree(example));
      assertThat(faults(type, said)).as(type).isEmpty();
      assertThat(faults(type, "{}")).as(type + " without content").isNotEmpty();
      assertThat(read(type + ".schema.json")).as(type).doesNotContainPattern(PERSONAL);
    }
  }

  private static List<Error> faults(String type, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(read(type + ".schema.json"))
        .validate(json, InputFormat.JSON);
  }

  private static String read(String file) {
    try {
      return Files.readString(EVENTS.resolve(file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
