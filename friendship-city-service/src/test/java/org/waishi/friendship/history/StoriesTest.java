package org.waishi.friendship.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.databind.JsonNode;

/** Every fact of this service has its sentence, in Chinese and in English. */
class StoriesTest {

  private static final Path EXAMPLES = Path.of("../docs/events/examples");
  private static final String OURS = "org.waishi.friendship-city.";

  private final Storyteller storyteller = new Storyteller(noNames());

  private static org.springframework.beans.factory.ObjectProvider<Named> noNames() {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("city", new OneCity());
    return beans.getBeanProvider(Named.class);
  }

  private static final class OneCity implements Named {
    @Override
    public String field() {
      return "cityId";
    }

    @Override
    public Optional<Told> name(String id) {
      return Optional.of(new Told("曼海姆", "Mannheim"));
    }
  }

  @TestFactory
  Stream<DynamicTest> every_type_of_fact_has_a_sentence_without_a_gap() {
    return examples().map(file -> DynamicTest.dynamicTest(type(file), () -> whole(file)));
  }

  private void whole(Path example) throws IOException {
    JsonNode data = JsonSettings.tolerant().readTree(Files.readString(example));
    Scene scene = new Scene(type(example), "officer", data, null, null);
    for (Language language : Language.values()) {
      assertThat(language.text(scene.name())).as("a sentence in " + language).isPresent();
    }
    Told told = storyteller.tell(scene);
    assertThat(List.of(told.zh(), told.en()))
        .allSatisfy(text -> assertThat(text).startsWith("officer ").doesNotContain("—", "{", "["));
    assertThat(told.zh()).containsPattern("\\p{IsHan}");
    assertThat(told.en().replaceAll("[^\\p{L}]", "")).isNotEqualTo(told.zh());
  }

  @Test
  void a_step_tells_who_moved_what_from_where_to_where_on_which_paper() {
    String passed =
        """
        {"stage": "CITY_REVIEW", "body": "青岛市人民政府", "documentNumber": "青政字〔2026〕7号",
         "on": "2026-03-01", "fileId": "file-3", "next": "PROVINCE_REVIEW"}
        """;
    assertThat(told("review-passed", passed, "CITY_REVIEW", "PROVINCE_REVIEW"))
        .isEqualTo(
            new Told(
                "reviewer 记载青岛市人民政府于2026年3月1日批准，文号 青政字〔2026〕7号，文件 file-3；"
                    + "下一步“省级审核”（由“市政府审核”转为“省级审核”）",
                "reviewer noted the yes of 青岛市人民政府, 青政字〔2026〕7号 of 2026-03-01, paper file-3;"
                    + " next is \"review by the province\" (from \"review by the city government\""
                    + " to \"review by the province\")"));
  }

  @Test
  void ids_are_told_by_their_names_and_what_is_missing_is_left_out() {
    String imported =
        """
        {"cityId": "c1", "country": "DE", "kind": "SISTER", "established": "2016-08", "networks": []}
        """;
    assertThat(told("tie-imported", imported, null, "ACTIVE"))
        .isEqualTo(
            new Told(
                "reviewer 转录（待核实）与DE曼海姆的既有关系“友好城市”，结好于2016年8月",
                "reviewer took over, to be confirmed, the tie \"sister city\" with Mannheim, DE, since 2016-08"));
  }

  @Test
  void a_fact_without_a_sentence_is_told_by_its_name() {
    assertThat(told("never-heard-of", "{}", null, null).en()).isEqualTo("reviewer never-heard-of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories", "stories_zh"})
  void no_sentence_stands_twice(String bundle) throws IOException {
    Path file = Path.of("src/main/resources", bundle + ".properties");
    List<String> keys =
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  private Told told(String name, String data, String from, String to) {
    JsonNode fact = JsonSettings.tolerant().readTree(data);
    return storyteller.tell(new Scene(OURS + name + ".v1", "reviewer", fact, from, to));
  }

  private static Stream<Path> examples() {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(OURS))
          .sorted()
          .toList()
          .stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String type(Path example) {
    return example.getFileName().toString().replaceAll("\\.json$", "");
  }
}
