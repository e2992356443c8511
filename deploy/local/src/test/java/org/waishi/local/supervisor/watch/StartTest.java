package org.waishi.local.supervisor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.local.supervisor.PartFixture;
import org.waishi.local.supervisor.part.Part;
import org.waishi.local.supervisor.part.Readiness.Says;
import org.waishi.local.supervisor.process.LogFile;
import org.waishi.local.supervisor.watch.HealthCheck.Verdict;

/** What is made of a process that has just been started. */
class StartTest {
  @TempDir Path folder;
  private LogFile log;
  private Process process;

  @BeforeEach
  void begin() throws IOException {
    log = new LogFile(folder.resolve("store.log"));
    log.begin();
    process = new ProcessBuilder("sleep", "600").start();
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void who_says_that_it_is_ready_is_healthy() throws Exception {
    Files.writeString(log.path(), "store ready on 127.0.0.1:27117");

    assertThat(verdict(Duration.ofMinutes(1))).isEqualTo(Verdict.HEALTHY);
  }

  @Test
  void who_takes_too_long_is_ended_and_the_sentence_says_so() throws Exception {
    Verdict verdict = verdict(Duration.ZERO);

    assertThat(verdict).isEqualTo(Verdict.TOO_SLOW);
    assertThat(process.isAlive()).isFalse();
    Part store = PartFixture.aPart("store");
    assertThat(new Death(store, process, verdict, "opening").atStart(log.path()))
        .isEqualTo(
            "store was not healthy after 240 s and was ended; is this machine busy? (log: %s)"
                .formatted(log.path()));
  }

  @Test
  void who_ends_before_it_is_ready_has_died() throws Exception {
    process.destroyForcibly();

    assertThat(verdict(Duration.ofMinutes(1))).isEqualTo(Verdict.DIED);
  }

  @Test
  void restarts_in_vain_wait_longer_and_longer_until_one_succeeds() {
    Restarts restarts = new Restarts();

    assertThat(restarts.after(true)).isEqualTo(200);
    assertThat(restarts.after(false)).isEqualTo(500);
    assertThat(restarts.after(false)).isEqualTo(1_000);
    assertThat(restarts.after(true)).isEqualTo(200);
    assertThat(restarts.count()).isEqualTo(4);
  }

  private Verdict verdict(Duration patience) throws InterruptedException {
    return new HealthCheck(patience).await(process, new Says("store ready"), log, 0);
  }
}
