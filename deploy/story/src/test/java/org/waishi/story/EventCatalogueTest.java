package org.waishi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The catalogue of facts lists what is said, and nothing else. After a new fact: run this with
 * {@code -Dwaishi.catalogue=record}, and look over what it wrote.
 */
class EventCatalogueTest {

  private final SpokenFacts facts = SpokenFacts.inTheCode();

  EventCatalogueTest() throws IOException {}

  @Test
  void every_fact_of_the_code_has_a_schema_and_an_example_and_no_contract_is_without_a_fact()
      throws IOException {
    assertThat(EventCatalogue.contracts()).isEqualTo(facts.types());
    assertThat(EventCatalogue.examples()).isEqualTo(facts.types());
  }

  @Test
  void every_topic_has_facts_and_no_fact_is_said_on_two_topics() {
    assertThat(facts.byTopic()).isNotEmpty();
    assertThat(facts.byTopic().values()).allSatisfy(types -> assertThat(types).isNotEmpty());
    List<String> all = facts.byTopic().values().stream().flatMap(Set::stream).toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void the_catalogue_lists_exactly_what_is_said() throws IOException {
    if ("record".equals(System.getProperty("waishi.catalogue"))) {
      EventCatalogue.approve(EventCatalogue.of(facts));
    }
    assertThat(EventCatalogue.approved()).isEqualTo(EventCatalogue.of(facts));
  }
}
