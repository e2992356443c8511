package org.waishi.local.supervisor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupCacheTest {
  @TempDir Path folder;
  private Path file;
  private StartupCache cache;

  @BeforeEach
  void name() {
    file = folder.resolve("store.aot");
    cache = new StartupCache(file, "this JDK and these flags");
  }

  @Test
  void a_whole_cache_is_used_from_now_on() throws IOException {
    Files.writeString(file, "classes");

    assertThat(cache.isMade()).isTrue();
    assertThat(cache.flagsToUse()).containsExactly("-XX:AOTCache=" + file);
  }

  @Test
  void a_cache_whose_writing_was_interrupted_is_not_used() throws IOException {
    Files.createFile(file);
    assertThat(cache.isMade()).isFalse();

    Files.writeString(file, "half of the classes");
    Files.createFile(folder.resolve("store.aot.config"));

    assertThat(cache.isMade()).isFalse();
    assertThat(cache.flagsToUse()).isEmpty();
  }

  @Test
  void a_cache_of_another_jdk_or_other_flags_is_not_used() throws IOException {
    Files.writeString(file, "classes");
    cache.isMade();

    assertThat(new StartupCache(file, "another JDK").flagsToUse()).isEmpty();
  }

  @Test
  void a_forgotten_cache_leaves_nothing() throws IOException {
    Files.writeString(file, "classes");
    cache.isMade();
    Files.createFile(folder.resolve("store.aot.config"));

    cache.forget();

    assertThat(folder).isEmptyDirectory();
  }
}
