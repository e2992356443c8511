package org.waishi.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waishi.local.script.Clone.Said;

class ScriptsTest {
  private static final String JAR = "target/waishi-local-9-SNAPSHOT.jar";
  private static final String BUILDS = "mkdir -p target && echo jar > " + JAR;
  private static final String BUILDING =
      "  building deploy/local (the first time Maven fetches libraries, which takes some minutes)";
  @TempDir Path folder;
  private Clone clone;

  @BeforeEach
  void cloneAfresh() throws IOException {
    clone = new Clone(folder);
  }

  @Test
  void in_a_fresh_clone_run_builds_the_supervisor_and_starts_it() throws Exception {
    clone.withJdk().withMaven(BUILDS);

    Said said = clone.runs("run", "--sample");

    assertThat(said.text().lines())
        .containsExactly(
            BUILDING.strip(),
            "maven was called",
            "java org.waishi.local.supervisor.Supervisor --project=%s --data=%s/data --sample"
                .formatted(folder, clone.local()));
    assertThat(said.status()).isZero();
  }

  @Test
  void what_was_built_is_not_built_again() throws Exception {
    clone.withJdk().withMaven(BUILDS).runs("run");

    assertThat(clone.runs("run").text()).startsWith("java org.waishi").hasLineCount(1);
  }

  @Test
  void a_newer_source_is_built_even_if_the_jar_stays_as_it_was_and_then_not_again()
      throws Exception {
    clone.withJdk().withMaven(BUILDS).runs("run");
    changed(clone.local().resolve(JAR), 1);
    clone.withMaven("");
    changed(clone.local().resolve("target/built-by-run"), 1);
    changed(clone.source(), 2);

    assertThat(clone.runs("run").text()).contains("maven was called");
    assertThat(clone.runs("run").text()).doesNotContain("maven was called");
  }

  @Test
  void what_was_built_is_started_without_maven_where_no_build_is_wanted() throws Exception {
    clone.withJdk().withMaven(BUILDS).runs("run");
    changed(clone.local().resolve(JAR), 1);
    changed(clone.local().resolve("target/built-by-run"), 1);
    changed(clone.source(), 2);

    assertThat(clone.runs("run", "--no-build").text()).startsWith("java org.waishi");
  }

  @Test
  void a_build_that_fails_says_where_to_look() throws Exception {
    clone.withJdk().withMaven("exit 7");

    assertRefuses("The build of deploy/local failed; the lines above say why.", "run");
  }

  @Test
  void without_maven_one_sentence_says_how_to_get_it() throws Exception {
    clone.withJdk();

    assertRefuses(
        "There is no Maven on this machine: install it (for instance: apt install maven).", "run");
  }

  @ParameterizedTest
  @CsvSource({"run,", "stop,", "token, officer", "ctl, parts"})
  void without_a_jdk_25_one_sentence_says_where_to_get_it(String script, String argument)
      throws Exception {
    String[] arguments = argument == null ? new String[0] : new String[] {argument};

    assertRefuses(
        "There is no JDK 25 on this machine: install one (any vendor, for instance https://adoptium.net) or point JAVA_HOME at it.",
        script,
        arguments);
  }

  @ParameterizedTest
  @CsvSource({"stop,", "token, officer", "ctl, parts"})
  void before_the_first_start_one_sentence_says_how_to_begin(String script, String argument)
      throws Exception {
    clone.withJdk();
    String[] arguments = argument == null ? new String[0] : new String[] {argument};

    assertRefuses("The suite was never started: begin with deploy/local/run.", script, arguments);
  }

  @Test
  void a_token_needs_a_user() throws Exception {
    assertRefuses("Whose token? For instance: deploy/local/token officer", "token");
  }

  @ParameterizedTest
  @CsvSource({"--port-offset", "--brokers", "--only"})
  void an_option_without_its_value_is_named(String option) throws Exception {
    clone.withJdk();

    assertRefuses(option + " needs a value; --help lists what this command takes.", "run", option);
  }

  @ParameterizedTest
  @CsvSource({"run", "stop", "token", "ctl"})
  void the_data_option_needs_a_folder(String script) throws Exception {
    assertRefuses("--data needs a folder.", script, "--data");
  }

  @Test
  void stop_speaks_to_the_suite_of_the_given_folder() throws Exception {
    clone.withJdk().withMaven(BUILDS).runs("run");

    assertThat(clone.runs("stop", "--data", "/some/where").text())
        .endsWith("org.waishi.local.supervisor.Control /some/where end");
  }

  private void assertRefuses(String sentence, String script, String... arguments) throws Exception {
    Said said = clone.runs(script, arguments);

    assertThat(said.text().lines().filter(line -> line.startsWith("✗")))
        .containsExactly("✗ " + sentence);
    assertThat(
            said.text().lines().filter(line -> line.contains(": line ") || line.contains("java")))
        .as("noise of the shell, or a start in spite of the trouble")
        .isEmpty();
    assertThat(said.status()).isEqualTo(1);
  }

  private static void changed(Path file, int minute) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(minute * 60_000L));
  }
}
