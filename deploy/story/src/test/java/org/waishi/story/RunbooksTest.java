package org.waishi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunbooksTest {

  private static final Path RUNBOOKS = Watch.ROOT.resolve("docs/runbooks");

  @Test
  void every_alert_has_a_runbook_of_the_same_name_and_no_runbook_is_without_its_alert()
      throws IOException {
    List<String> alerts = Watch.alerts().stream().map(Watch.Alert::name).toList();
    assertThat(alerts).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    assertThat(runbooks()).containsExactlyInAnyOrderElementsOf(alerts);
    assertThat(Watch.alerts())
        .allMatch(alert -> alert.runbook().equals("docs/runbooks/" + alert.name() + ".md"));
  }

  @Test
  void every_runbook_says_who_why_in_which_order_and_what_may_be_repeated() throws IOException {
    for (String name : runbooks()) {
      assertThat(Files.readString(RUNBOOKS.resolve(name + ".md")))
          .as(name)
          .startsWith("# " + name + "\n")
          .contains("**Who.** ", "**Why.** ", "\n1. ", "\n2. ", "**What may be repeated.** ");
    }
  }

  @Test
  void rules_and_dashboard_can_be_read_and_every_panel_asks_something() throws IOException {
    assertThat(Watch.alerts()).noneMatch(alert -> alert.expression().isBlank());
    assertThat(Watch.panelExpressions()).hasSizeGreaterThan(10).noneMatch(String::isBlank);
  }

  @Test
  void every_metric_that_wakes_somebody_is_shown_on_the_dashboard() throws IOException {
    Set<String> shown = Watch.metricsOf(String.join(" + ", Watch.panelExpressions()));
    for (Watch.Alert alert : Watch.alerts()) {
      assertThat(shown).as(alert.name()).containsAll(Watch.metricsOf(alert.expression()));
    }
  }

  @Test
  void metrics_are_told_from_labels_and_functions() {
    assertThat(
            Watch.metricsOf(
                "sum by (le_x, service) (rate(a_count{state=~\"half_open\"}[5m])) / max_over_time(b_c[1m])"))
        .containsExactly("a_count", "b_c");
  }

  private static List<String> runbooks() throws IOException {
    try (Stream<Path> pages = Files.list(RUNBOOKS)) {
      return pages
          .map(page -> page.getFileName().toString().replace(".md", ""))
          .filter(name -> !name.equals("README"))
          .toList();
    }
  }
}
