package org.waishi.consular.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waishi.consular.country.Relations.Listed;
import org.waishi.consular.country.Relations.Said;
import org.waishi.platform.json.JsonSettings;

/** What is heard of relations is what friendship-city has approved. */
class RelationsContractTest {

  private static final Path EVENTS = Path.of("../docs/events/examples");

  @Test
  void a_country_of_the_register_has_relations_while_the_last_period_is_open() throws IOException {
    Listed nauru = read("country-listed", Listed.class);
    assertThat(nauru.stand()).isTrue();
    assertThat(new Listed("NR", nauru.relations().subList(0, 1)).stand()).isFalse();
    assertThat(read("country-corrected", Listed.class)).isEqualTo(nauru);
  }

  @Test
  void what_is_said_of_relations_names_the_country() throws IOException {
    assertThat(read("relations-established", Said.class)).isEqualTo(new Said("KR"));
    assertThat(read("relations-broken", Said.class)).isEqualTo(new Said("KR"));
  }

  private static <T> T read(String fact, Class<T> type) throws IOException {
    Path example = EVENTS.resolve("org.waishi.friendship-city." + fact + ".v1.json");
    return JsonSettings.tolerant().readValue(Files.readString(example), type);
  }
}
