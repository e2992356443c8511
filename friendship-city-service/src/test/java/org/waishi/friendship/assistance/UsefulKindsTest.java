package org.waishi.friendship.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.assistance.UsefulKinds.Row;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.table.RuleTables;
import tools.jackson.databind.JsonNode;

class UsefulKindsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Path REPORTED =
      Path.of("../docs/events/org.waishi.consular.incident-reported.v1.schema.json");

  @Test
  void a_hospital_helps_first_in_an_accident_and_a_port_where_a_boat_is_held() {
    UsefulKinds shipped = UsefulKinds.of(RuleTables.shipped());
    assertThat(shipped.in("ACCIDENT", TODAY)).startsWith("hospital");
    assertThat(shipped.in("FISHING_BOAT", TODAY)).startsWith("port");
  }

  @Test
  void every_kind_of_incident_that_consular_protection_names_has_a_row() throws IOException {
    JsonNode kinds =
        JsonSettings.tolerant().readTree(Files.readString(REPORTED)).at("/properties/kind/enum");
    assertThat(kinds.valueStream().map(JsonNode::asString))
        .isNotEmpty()
        .allSatisfy(
            kind ->
                assertThat(UsefulKinds.of(RuleTables.shipped()).in(kind, TODAY))
                    .as(kind)
                    .isNotEmpty());
  }

  @Test
  void the_youngest_row_of_a_day_holds_and_a_kind_without_one_suggests_nothing() {
    LocalDate later = LocalDate.of(2026, 1, 1);
    UsefulKinds kinds =
        new UsefulKinds(
            List.of(
                new Row(later, "ACCIDENT", List.of("government")),
                new Row(LocalDate.of(2023, 9, 1), "ACCIDENT", List.of("hospital"))));
    assertThat(kinds.in("ACCIDENT", later)).containsExactly("government");
    assertThat(kinds.in("ACCIDENT", later.minusDays(1))).containsExactly("hospital");
    assertThat(kinds.in("ACCIDENT", LocalDate.of(2023, 8, 31))).isEmpty();
    assertThat(kinds.in("A_KIND_OF_TOMORROW", TODAY)).isEmpty();
    assertThat(kinds.in(null, TODAY)).isEmpty();
  }
}
