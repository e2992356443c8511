package org.waishi.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What deploy/observability watches: the alerts, and the expressions of rules and dashboard. */
final class Watch {

  static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  private static final Path FOLDER = ROOT.resolve("deploy/observability");
  private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\\b(by|without) \\([^)]*\\)");
  private static final Pattern METRIC = Pattern.compile("\\b[a-z]\\w*_\\w+\\b(?! *\\()");

  private Watch() {}

  /** An alert, and where it says its runbook is. */
  record Alert(String name, String expression, String runbook) {}

  @SuppressWarnings("unchecked")
  static List<Alert> alerts() throws IOException {
    String text = Files.readString(FOLDER.resolve("prometheus/rules.yaml"));
    Map<String, List<Map<String, Object>>> file = new Yaml().load(text);
    List<Alert> alerts = new ArrayList<>();
    for (Map<String, Object> group : file.get("groups")) {
      ((List<Map<String, Object>>) group.get("rules")).forEach(rule -> alerts.add(alert(rule)));
    }
    return alerts;
  }

  /** What the panels of the dashboard ask for. */
  static List<String> panelExpressions() throws IOException {
    String text = Files.readString(FOLDER.resolve("grafana/waishi.json"));
    JsonNode dashboard = JsonMapper.builder().build().readTree(text);
    return dashboard.findValues("expr").stream().map(JsonNode::asString).toList();
  }

  /** Every metric of ours or a library's; Prometheus' own {@code up} has no underscore. */
  static Set<String> metrics() throws IOException {
    Stream<String> expressions =
        Stream.concat(alerts().stream().map(Alert::expression), panelExpressions().stream());
    Set<String> metrics = new TreeSet<>();
    expressions.forEach(expression -> metrics.addAll(metricsOf(expression)));
    return metrics;
  }

  static Set<String> metricsOf(String expression) {
    Set<String> metrics = new TreeSet<>();
    METRIC
        .matcher(LABELS.matcher(expression).replaceAll(""))
        .results()
        .forEach(found -> metrics.add(found.group()));
    return metrics;
  }

  @SuppressWarnings("unchecked")
  private static Alert alert(Map<String, Object> rule) {
    Map<String, String> annotations = (Map<String, String>) rule.get("annotations");
    return new Alert(
        (String) rule.get("alert"), (String) rule.get("expr"), annotations.get("runbook"));
  }
}
