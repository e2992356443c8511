package org.waishi.local.supervisor.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalenessTest {
  private static final String SERVICE = "event-service";
  @TempDir Path project;

  @BeforeEach
  void built() throws IOException {
    file("pom.xml", 1);
    file("platform/src/main/java/Event.java", 1);
    file("event-service/pom.xml", 1);
    file("event-service/src/main/java/Engagement.java", 1);
    file("event-service/target/event-service-0.1.0-SNAPSHOT.jar", 5);
  }

  @Test
  void a_module_whose_jar_is_newer_than_all_sources_is_fresh() {
    assertThat(new Staleness(project).isStale(SERVICE)).isFalse();
  }

  @Test
  void a_module_that_was_never_built_is_stale() throws IOException {
    Files.delete(project.resolve("event-service/target/event-service-0.1.0-SNAPSHOT.jar"));

    assertThat(new Staleness(project).isStale(SERVICE)).isTrue();
  }

  @Test
  void a_source_newer_than_the_jar_makes_it_stale() throws IOException {
    file("event-service/src/main/java/Engagement.java", 6);

    assertThat(new Staleness(project).isStale(SERVICE)).isTrue();
  }

  @Test
  void a_newer_platform_makes_every_service_stale() throws IOException {
    file("platform/src/main/java/Event.java", 6);

    assertThat(new Staleness(project).isStale(SERVICE)).isTrue();
  }

  @Test
  void a_jar_that_carries_the_time_of_the_release_is_as_new_as_the_plain_jar_beside_it()
      throws IOException {
    file("event-service/src/main/java/Engagement.java", 6);
    file("event-service/target/event-service-0.1.0-SNAPSHOT.jar.original", 7);

    assertThat(new Staleness(project).isStale(SERVICE)).isFalse();
  }

  @Test
  void a_build_that_found_nothing_to_do_is_remembered() throws IOException {
    file("pom.xml", 8);
    assertThat(new Staleness(project).isStale(SERVICE)).isTrue();

    new Staleness(project).markBuilt(SERVICE, FileTime.fromMillis(9 * 60_000L));

    assertThat(new Staleness(project).isStale(SERVICE)).isFalse();
  }

  @Test
  void a_source_changed_while_it_was_built_is_built_again() throws IOException {
    new Staleness(project).markBuilt(SERVICE, FileTime.fromMillis(9 * 60_000L));

    file("event-service/src/main/java/Engagement.java", 10);

    assertThat(new Staleness(project).isStale(SERVICE)).isTrue();
  }

  @Test
  void a_newer_test_makes_nothing_stale() throws IOException {
    file("event-service/src/test/java/EngagementTest.java", 6);

    assertThat(new Staleness(project).isStale(SERVICE)).isFalse();
  }

  private void file(String name, int minute) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.fromMillis(minute * 60_000L));
  }
}
