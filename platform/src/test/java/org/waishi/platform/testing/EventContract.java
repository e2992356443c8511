package org.waishi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static final JsonMapper JSON = JsonSettings.strict();

  /** Names of fields about people; the web address of a source is none. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "\"(?!sourceAddress\")(name|fullName|[a-zA-Z]*"
              + "(?i:passport|phone|identity|email|health|birth|address)[a-zA-Z]*)\"\\s*:");

  private EventContract() {}

  /** Holds every fact of a kind to its schema and its approved example. */
  public static void check(AggregateKind<?, ?> kind) {
    check(kind, EventSchemas.approved());
  }

  static void check(AggregateKind<?, ?> kind, EventSchemas approved) {
    assertThat(kind.facts().names()).isNotEmpty();
    for (String type : kind.facts().names()) {
      Class<?> record = Objects.requireNonNull(kind.facts().classOf(type));
      String example = approved.example(type);
      String said = JSON.writeValueAsString(JSON.readValue(example, record));
      assertThat(JSON.readTree(said)).as(type).isEqualTo(JSON.readTree(example));
      assertThat(approved.faults(type, said)).as(type).isEmpty();
      assertThat(approved.faults(type, "{}")).as(type + " without content").isNotEmpty();
      assertThat(approved.schema(type)).as(type).doesNotContainPattern(PERSONAL);
    }
  }
}
