package org.waishi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waishi.platform.testing.counter.Counter;

/** The check of contracts finds each way to break one. */
class EventContractTest {

  private static final Path GOOD = Path.of("src/test/resources/events");
  private static final String COUNTED = "org.waishi.test.counter-counted.v1";

  @TempDir private Path folder;

  @BeforeEach
  void a_contract_that_holds() throws IOException {
    try (Stream<Path> files = Files.walk(GOOD)) {
      for (Path file : files.filter(one -> !one.equals(GOOD)).toList()) {
        Files.copy(file, folder.resolve(GOOD.relativize(file).toString()));
      }
    }
  }

  @Test
  void a_contract_that_holds_is_passed() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void a_schema_that_wants_what_nobody_says_is_found() throws IOException {
    replace(COUNTED + ".schema.json", "\"now\"", "\"then\"");
    assertFails();
  }

  @Test
  void a_schema_that_does_not_name_what_is_said_is_found() throws IOException {
    replace("org.waishi.test.counter-opened.v1.schema.json", "\"limit\": {", "\"most\": {");
    assertFails();
  }

  @Test
  void an_example_that_says_more_than_its_record_is_found() throws IOException {
    replace("examples/" + COUNTED + ".json", "\"now\": 1", "\"now\": 1, \"then\": 2");
    assertFails();
  }

  @Test
  void a_schema_that_allows_an_empty_fact_is_found() throws IOException {
    replace(COUNTED + ".schema.json", "\"required\"", "\"wanted\"");
    assertFails();
  }

  @Test
  void a_fact_without_an_example_is_found() throws IOException {
    Files.delete(folder.resolve("examples/" + COUNTED + ".json"));
    assertFails();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name", "fullName", "passportNumber", "homePhone", "email", "birthDate", "health"})
  void a_field_about_a_person_is_found_wherever_it_stands(String field) throws IOException {
    replace(
        COUNTED + ".schema.json",
        "\"now\": {",
        "\"who\": {\"properties\": {\"" + field + "\": {\"type\": \"string\"}}}, \"now\": {");
    assertFails();
  }

  private void check() {
    EventContract.check(Counter.kind("test.counter"), new EventSchemas(folder));
  }

  private void assertFails() {
    assertThatThrownBy(this::check).isInstanceOfAny(AssertionError.class, Exception.class);
  }

  private void replace(String file, String what, String by) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    assertThat(before).contains(what);
    Files.writeString(path, before.replace(what, by));
  }
}
