package org.waishi.local.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.waishi.local.supervisor.watch.PartWatch;

/**
 * How a part is, as the supervisor tells it.
 *
 * @param pid 0 when it does not run
 * @param rssKilobytes memory it holds; 0 when unknown
 * @param secondsToHealthy of its last start; 0 when it is not healthy
 */
public record PartReport(
    String name, String state, long pid, long rssKilobytes, int restarts, double secondsToHealthy) {

  static PartReport of(PartWatch watch) {
    long pid = watch.alive().map(ProcessHandle::pid).orElse(0L);
    return new PartReport(
        watch.part().name(),
        watch.state().name().toLowerCase(java.util.Locale.ROOT),
        pid,
        rss(pid),
        watch.restarts(),
        watch.toHealthy().toMillis() / 1000.0);
  }

  static PartReport fromJson(String json) {
    Map<String, String> members = FlatJson.read(json);
    return new PartReport(
        members.getOrDefault("name", ""),
        members.getOrDefault("state", ""),
        Long.parseLong(members.getOrDefault("pid", "0")),
        Long.parseLong(members.getOrDefault("rssKilobytes", "0")),
        Integer.parseInt(members.getOrDefault("restarts", "0")),
        Double.parseDouble(members.getOrDefault("secondsToHealthy", "0")));
  }

  String toJson() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", name);
    members.put("state", state);
    members.put("pid", pid);
    members.put("rssKilobytes", rssKilobytes);
    members.put("restarts", restarts);
    members.put("secondsToHealthy", secondsToHealthy);
    return FlatJson.write(members);
  }

  public boolean isHealthy() {
    return state.equals("healthy");
  }

  private static long rss(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + pid, "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("[^0-9]", ""))
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException notLinux) {
      return 0;
    }
  }
}
