package org.waishi.platform.table.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.DefaultResourceLoader;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableShape;

class RuleTablesConfigurationTest {

  private static final TableShape<String> WEIGHTS =
      new TableShape<>(
          List.of("valid_from", "weight", "celebrate"),
          List.of(),
          row -> row.make(() -> row.text("weight")));

  @TempDir private Path office;

  private static RuleTables tables(MapPropertySource configured) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(configured);
    return new RuleTablesConfiguration().ruleTables(environment, new DefaultResourceLoader());
  }

  private String file() throws Exception {
    Path file = office.resolve("weights.csv");
    Files.writeString(file, "valid_from,weight,celebrate\n2026-01-01,5,Y\n");
    return file.toUri().toString();
  }

  private static List<String> weights(RuleTables tables) {
    return tables.read("sample-weights", WEIGHTS, Function.identity());
  }

  @Test
  void an_office_names_its_file_by_a_property_or_by_a_variable() throws Exception {
    assertThat(
            weights(
                tables(
                    new MapPropertySource("own", Map.of("waishi.rules.sample-weights", file())))))
        .containsExactly("5");
    assertThat(
            weights(
                tables(
                    new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of("WAISHI_RULES_SAMPLE_WEIGHTS", file())))))
        .containsExactly("5");
    assertThat(weights(tables(new MapPropertySource("none", Map.of())))).containsExactly("8");
  }

  @Test
  void a_file_that_is_not_there_stops_the_start() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                tables(
                    new MapPropertySource(
                        "own", Map.of("waishi.rules.sample-weights", "file:/nowhere.csv"))))
        .withMessage("waishi.rules.sample-weights=file:/nowhere.csv cannot be read");
  }
}
