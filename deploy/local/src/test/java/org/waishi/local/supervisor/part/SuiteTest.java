package org.waishi.local.supervisor.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuiteTest {
  private static final Path FOLDER = Path.of("/project");

  @Test
  void every_process_of_the_suite_is_there() {
    assertThat(suite(1))
        .extracting(Part::name)
        .containsExactly(
            "broker",
            "store",
            "identity",
            "friendship-city-service",
            "event-service",
            "consular-protection-service",
            "apec-card-service",
            "gateway-service");
  }

  @Test
  void every_main_class_that_is_named_is_there() {
    assertThat(suite(1))
        .flatExtracting(part -> part.program().mainClass().stream().toList())
        .hasSize(3)
        .allSatisfy(name -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException());
  }

  @Test
  void no_two_parts_share_a_port_and_all_ports_are_below_the_systems_own() {
    List<Integer> ports =
        suite(3).stream().flatMap(part -> part.ports().stream()).map(Part.Port::number).toList();

    assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
  }

  @Test
  void with_three_brokers_topics_have_three_copies_of_which_two_must_be_in_step() {
    Part service = named("event-service", suite(3));

    assertThat(service.program().environment())
        .containsEntry("WAISHI_TOPIC_REPLICATION", "3")
        .containsEntry("WAISHI_TOPIC_MIN_INSYNC", "2")
        .containsEntry(
            "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:19092,127.0.0.1:19094,127.0.0.1:19096");
    assertThat(service.dependsOn())
        .containsExactlyInAnyOrder("store", "broker-1", "broker-2", "broker-3");
  }

  @Test
  void with_one_broker_topics_have_one_copy() {
    Map<String, String> told = named("event-service", suite(1)).program().environment();

    assertThat(told)
        .containsEntry("WAISHI_TOPIC_REPLICATION", "1")
        .containsEntry("WAISHI_TOPIC_MIN_INSYNC", "1");
  }

  /** The virtual machine makes no start-up cache beside flags of the older kind of archive. */
  @Test
  void no_part_has_a_flag_that_forbids_its_start_up_cache() {
    assertThat(suite(1))
        .allSatisfy(
            part ->
                assertThat(part.program().allFlags())
                    .noneMatch(flag -> flag.startsWith("-Xshare")));
    assertThat(suite(1)).allMatch(part -> part.program().trained());
  }

  @Test
  void the_store_forces_every_acknowledged_write_to_the_disk() {
    assertThat(named("store", suite(1)).program().arguments()).contains("--fsync=true");
  }

  private static List<Part> suite(int brokers) {
    Layout at = new Layout(FOLDER, FOLDER.resolve("data"), FOLDER, 0, brokers);
    return new Suite(at, false).parts();
  }

  private static Part named(String name, List<Part> parts) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
  }
}
