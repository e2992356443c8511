package org.waishi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The register of rules tells of what is there, and of all of it. */
class RulesRegisterTest {

  private final RulesRegister register = RulesRegister.read();
  private final JavaSources sources = JavaSources.ofTheHouse();

  RulesRegisterTest() throws IOException {}

  @Test
  void every_row_names_a_rule_in_both_languages_and_no_number_stands_twice() {
    assertThat(register.rows()).isNotEmpty();
    assertThat(register.rows()).extracting(RulesRegister.Row::id).doesNotHaveDuplicates();
    assertThat(register.rows())
        .allSatisfy(
            row -> {
              assertThat(row.rule()).as(row.id()).containsPattern("\\p{IsHan}");
              assertThat(row.source()).as(row.id()).isNotBlank();
            });
  }

  @Test
  void every_class_that_the_register_names_holds_code() {
    List<String> missing =
        register.rows().stream()
            .flatMap(row -> row.classes().stream())
            .filter(name -> !sources.main(name))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void every_test_that_the_register_names_exists() {
    assertThat(register.rows())
        .allSatisfy(row -> assertThat(row.tests()).as(row.id()).isNotEmpty());
    List<String> missing =
        register.rows().stream()
            .flatMap(row -> row.tests().stream())
            .filter(name -> !sources.test(name))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void every_refusal_of_every_service_has_a_row_and_no_row_tells_of_another() {
    assertThat(register.refusals()).containsExactlyInAnyOrderElementsOf(sources.refusals());
  }
}
