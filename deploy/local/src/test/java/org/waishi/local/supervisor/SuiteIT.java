package org.waishi.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.local.identity.SampleUser;

/** A suite while it runs. */
class SuiteIT {

  @TempDir static Path folder;
  private static StartedSuite suite;

  @BeforeAll
  static void start() throws IOException {
    suite = StartedSuite.in(folder);
  }

  @AfterAll
  static void end() throws Exception {
    suite.end();
  }

  @Test
  void the_start_ends_with_the_addresses_the_sample_users_and_how_to_stop() throws Exception {
    String page = suite.said().substring(suite.said().indexOf("Waishi is up after"));

    assertThat(page)
        .contains(
            "Gateway (API)      http://127.0.0.1:" + (18_080 + Integer.parseInt(suite.offset())))
        .contains(
            "Sign-in (OIDC)     http://127.0.0.1:" + (19_000 + Integer.parseInt(suite.offset())))
        .contains("deploy/local/token --data " + suite.data() + " officer")
        .contains("Stop               Ctrl-C here, or deploy/local/stop --data " + suite.data());
    SampleUser.ALL.forEach(user -> assertThat(page).contains(user.username(), user.name()));
  }

  @Test
  void token_prints_what_curl_needs() throws Exception {
    String token = suite.script("token", "officer");

    assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("roles"))
        .containsExactly("officer");
    assertThat(suite.script("token", "nobody")).startsWith("✗ ").hasLineCount(1);
  }

  @Test
  void the_time_of_the_start_and_of_each_part_is_kept_for_the_benchmark() {
    var supervisor = SupervisorClient.of(suite.data());

    assertThat(supervisor.start()).hasValueSatisfying(time -> assertThat(time).isPositive());
    assertThat(supervisor.part("identity").secondsToHealthy()).isPositive();
  }

  @Test
  void a_killed_process_is_started_again_and_the_console_says_so() throws Exception {
    suite.script("ctl", "kill", "identity");

    suite.says("identity is healthy again after");
    assertThat(suite.said()).contains("was killed by signal 9: restarting it (restart 1)");
    assertThat(suite.script("ctl", "parts"))
        .startsWith("identity ")
        .contains("healthy")
        .endsWith("restarts 1");
  }

  @Test
  void a_second_suite_on_the_same_data_or_the_same_ports_is_refused_with_one_sentence()
      throws Exception {
    assertThat(StartedSuite.refused(suite.data(), suite.offset()))
        .isEqualTo(
            "✗ A suite runs with the data in %s already: end it with deploy/local/stop, or name another folder with --data and other ports with --port-offset 100."
                .formatted(suite.data()));
    assertThat(StartedSuite.refused(folder.resolve("other"), suite.offset()))
        .startsWith(
            "✗ Port %d, where identity listens (sign-in), is taken by process "
                .formatted(19_000 + Integer.parseInt(suite.offset())));
  }
}
