package org.waishi.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.machine.DiskSpace;
import org.waishi.local.supervisor.machine.SuiteFolder;

class TroubleSentencesTest {
  @TempDir Path data;

  @Test
  void a_full_disk_says_how_much_is_free_and_how_much_is_needed() {
    assertThatThrownBy(() -> DiskSpace.refuse(Path.of("/data"), 12, 1_536))
        .hasMessage(
            "The disk of /data has 12 MB free and the suite needs 1536 MB: make room, or name another folder with --data.");
  }

  @Test
  void what_the_machine_refuses_is_told_with_its_reason_if_there_is_one() {
    var reason = new IOException("No space left on device");

    assertThat(Trouble.refused(new UncheckedIOException("cannot write /data/run/lock", reason)))
        .hasMessage("The machine refused: cannot write /data/run/lock (No space left on device).");
    assertThat(Trouble.refused(reason)).hasMessage("The machine refused: No space left on device.");
  }

  @Test
  void a_data_folder_that_cannot_be_made_is_named() throws IOException {
    Path file = Files.createFile(data.resolve("file"));

    assertThatThrownBy(() -> new SuiteFolder(file.resolve("data")).lock())
        .isInstanceOf(Trouble.class)
        .hasMessageStartingWith("The folder %s/data/run cannot be made: ".formatted(file));
  }

  @Test
  void a_damaged_number_of_brokers_says_how_to_begin_anew() throws IOException {
    Files.writeString(data.resolve("brokers"), "torn");

    assertThatThrownBy(() -> new SuiteFolder(data).brokers(Optional.empty()))
        .hasMessage("%s/brokers is damaged: --reset empties the data.".formatted(data));
  }

  @Test
  void data_made_with_one_broker_is_not_opened_by_three() {
    SuiteFolder folder = new SuiteFolder(data);
    assertThat(folder.brokers(Optional.empty())).isEqualTo(1);

    assertThatThrownBy(() -> folder.brokers(Optional.of(3)))
        .hasMessageStartingWith("The data in %s was made with 1 broker(s)".formatted(data))
        .hasMessageContaining("--reset");
  }

  @Test
  void the_number_of_brokers_is_remembered_until_a_reset() {
    SuiteFolder folder = new SuiteFolder(data);
    folder.brokers(Optional.of(3));
    assertThat(folder.brokers(Optional.empty())).isEqualTo(3);

    folder.empty();

    assertThat(folder.brokers(Optional.empty())).isEqualTo(1);
  }

  @Test
  void a_reset_empties_the_data_and_keeps_programs_and_logs() throws IOException {
    Files.createDirectories(data.resolve("store/files"));
    Files.createDirectories(data.resolve("app/local"));
    Files.createDirectories(data.resolve("logs"));

    new SuiteFolder(data).empty();

    assertThat(data.resolve("store")).doesNotExist();
    assertThat(data.resolve("app/local")).exists();
    assertThat(data.resolve("logs")).exists();
  }

  @Test
  void a_wrong_option_is_named_with_what_is_expected() {
    assertRefused("There is no option --foo", "--foo");
    assertRefused("--brokers: 2 (expected: 1 or 3).", "--brokers=2");
    assertRefused(
        "--port-offset: 9999 (expected: a whole number from 0 to 5600).", "--port-offset=9999");
  }

  @Test
  void the_port_offset_may_come_from_the_environment() {
    Options options = Options.of(Map.of("WAISHI_PORT_OFFSET", "200"), "--project=/p");

    assertThat(options.portOffset()).isEqualTo(200);
    assertThat(options.data()).isEqualTo(Path.of("/p/deploy/local/data"));
  }

  private static void assertRefused(String beginning, String option) {
    assertThatThrownBy(() -> Options.of(Map.of(), "--project=/p", option))
        .isInstanceOf(Trouble.class)
        .hasMessageStartingWith(beginning);
  }
}
