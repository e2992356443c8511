package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.anniversary.Anniversary;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.tie.Tie;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventContractTest {

  private static final Path EVENTS = Path.of("..", "docs", "events");
  private static final JsonMapper JSON = JsonSettings.strict();

  @Test
  void every_approved_example_still_reads_and_writes_the_same() throws IOException {
    for (AggregateKind<?, ?> kind : List.of(Country.KIND, City.KIND, Tie.KIND, Anniversary.KIND)) {
      for (String type : kind.facts().names()) {
        JsonNode example =
            JSON.readTree(Files.readString(EVENTS.resolve("examples/" + type + ".json")));
        Object fact = JSON.treeToValue(example, kind.facts().classOf(type));
        assertThat(JSON.<JsonNode>valueToTree(fact)).as(type).isEqualTo(example);
        JsonNode schema = JSON.readTree(Files.readString(EVENTS.resolve(type + ".schema.json")));
        assertThat(schema.path("properties").propertyNames())
            .as(type)
            .containsExactlyInAnyOrderElementsOf(example.propertyNames());
      }
    }
  }
}
