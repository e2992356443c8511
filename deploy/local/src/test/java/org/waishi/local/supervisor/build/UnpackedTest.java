package org.waishi.local.supervisor.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
  private static final FileTime RELEASE = FileTime.fromMillis(0);
  @TempDir Path folder;
  private Path jar;
  private Unpacked unpacked;

  @BeforeEach
  void unpack() throws IOException {
    jar = folder.resolve("event-service-0.1.0-SNAPSHOT.jar");
    build("one", 1);
    unpacked = Unpacked.in(folder);
    unpacked.noteFrom(jar);
  }

  @Test
  void a_folder_is_known_to_come_from_its_jar() {
    assertThat(unpacked.isFrom(jar)).isTrue();
  }

  @Test
  void a_jar_built_again_with_the_same_bytes_needs_no_unpacking() throws IOException {
    build("one", 2);

    assertThat(unpacked.isFrom(jar)).isTrue();
  }

  @Test
  void a_jar_of_the_same_size_and_release_but_other_bytes_is_unpacked() throws IOException {
    build("two", 2);

    assertThat(unpacked.isFrom(jar)).isFalse();
  }

  @Test
  void a_folder_without_a_note_is_unpacked_again() throws IOException {
    Files.delete(folder.resolve("unpacked"));

    assertThat(unpacked.isFrom(jar)).isFalse();
  }

  private void build(String bytes, int minute) throws IOException {
    Path original = Staleness.original(jar);
    Files.writeString(original, "");
    Files.setLastModifiedTime(original, FileTime.fromMillis(minute * 60_000L));
    Files.writeString(jar, bytes);
    Files.setLastModifiedTime(jar, RELEASE);
  }
}
