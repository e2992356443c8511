package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waishi.apec.application.ApplicationContract;
import org.waishi.apec.economy.EconomyTable;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.databind.json.JsonMapper;

/** What we say on the log is what stands approved under docs/events. */
class EventContractTest {

  private static final Path EVENTS = Path.of("../docs/events");
  private static final JsonMapper JSON = JsonSettings.strict();
  private static final Pattern PERSONAL =
      Pattern.compile(
          "\"(name|fullName|[a-zA-Z]*(?i:passport|phone|identity|email|health|birth|address)[a-zA-Z]*)\"\\s*:");

  static Stream<String> types() {
    return Stream.of(ApplicationContract.KIND, EconomyTable.KIND)
        .flatMap(kind -> kind.facts().names().stream())
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_example_is_what_the_record_says_and_the_schema_allows(String type) throws IOException {
    String example = Files.readString(EVENTS.resolve("examples/" + type + ".json"));
    String emitted = JSON.writeValueAsString(JSON.readValue(example, classOf(type)));
    assertThat(JSON.readTree(emitted)).isEqualTo(JSON.readTree(example));
    assertThat(faults(type, emitted)).isEmpty();
    assertThat(faults(type, "{}")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_schema_has_a_field_for_personal_data(String type) throws IOException {
    assertThat(schema(type)).doesNotContainPattern(PERSONAL);
    assertThat("{\"passportNumber\":").containsPattern(PERSONAL);
  }

  private static Class<?> classOf(String type) {
    return Stream.<AggregateKind<?, ?>>of(ApplicationContract.KIND, EconomyTable.KIND)
        .<Class<?>>map(kind -> kind.facts().classOf(type))
        .filter(found -> found != null)
        .findFirst()
        .orElseThrow();
  }

  private static List<Error> faults(String type, String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema(type))
        .validate(json, InputFormat.JSON);
  }

  private static String schema(String type) throws IOException {
    return Files.readString(EVENTS.resolve(type + ".schema.json"));
  }
}
