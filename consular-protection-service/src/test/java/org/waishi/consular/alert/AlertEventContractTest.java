package org.waishi.consular.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waishi.platform.json.JsonSettings;

class AlertEventContractTest {

  private static final Path EVENTS = Path.of("..", "docs", "events");
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Test
  void every_example_parses_and_what_is_said_of_it_again_validates() throws IOException {
    for (String type : Alert.KIND.facts().names()) {
      String example = Files.readString(EVENTS.resolve("examples/" + type + ".json"));
      Object fact = JsonSettings.strict().readValue(example, Alert.KIND.facts().classOf(type));
      String said = JsonSettings.tolerant().writeValueAsString(fact);
      assertThat(JsonSettings.strict().readTree(said))
          .isEqualTo(JsonSettings.strict().readTree(example));
      assertThat(SCHEMAS.getSchema(schema(type)).validate(said, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void no_schema_has_a_field_for_personal_data() throws IOException {
    for (String type : Alert.KIND.facts().names()) {
      assertThat(schema(type))
          .doesNotContainPattern(
              "(?i)\"\\w*(name|passport|phone|identity|email|health|birth|summary|place)\\w*\":");
    }
  }

  private static String schema(String type) throws IOException {
    return Files.readString(EVENTS.resolve(type + ".schema.json"));
  }
}
