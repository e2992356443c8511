package org.waishi.local.supervisor.build;

import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.part.Layout;
import org.waishi.local.supervisor.process.LogFile;
import org.waishi.local.supervisor.process.Workshop;

/** Lets Maven build the modules that are stale, and shows which one it is at. */
public record Build(Layout at, Workshop workshop) {
  private static final Pattern AT =
      Pattern.compile("Building (\\S.*?)\\s+(?:\\S+)\\s+\\[(\\d+/\\d+)]");
  private static final String LOG = "build";

  public void run(List<String> modules) {
    Staleness staleness = new Staleness(at.project());
    List<String> stale = modules.stream().filter(staleness::isStale).toList();
    if (stale.isEmpty()) {
      return;
    }
    workshop.console().say("building " + String.join(", ", stale));
    LogFile log = workshop.log(LOG);
    log.begin();
    FileTime begun = FileTime.from(InstantSource.system().instant());
    try (var _ = workshop.console().showing(() -> "building " + module(log))) {
      build(stale, log);
    }
    stale.forEach(module -> staleness.markBuilt(module, begun));
  }

  private void build(List<String> stale, LogFile log) {
    String jdk = at.jdk().toString();
    if (workshop.finish(LOG, maven(stale), Map.of("JAVA_HOME", jdk)) != 0) {
      throw new Trouble("The build failed; the last lines of %s say why.".formatted(log.path()));
    }
  }

  private List<String> maven(List<String> stale) {
    String command = System.getenv().getOrDefault("WAISHI_MAVEN", "mvn");
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("-B", "-ntp", "-f", at.project().resolve("pom.xml").toString()));
    words.addAll(List.of("-DskipTests", "-Dexec.skip", "-am"));
    words.addAll(List.of("-pl", String.join(",", stale), "package"));
    return words;
  }

  private static String module(LogFile log) {
    Matcher matcher = AT.matcher(log.text());
    String module = "…";
    while (matcher.find()) {
      module = matcher.group(1) + " (" + matcher.group(2) + ")";
    }
    return module;
  }
}
