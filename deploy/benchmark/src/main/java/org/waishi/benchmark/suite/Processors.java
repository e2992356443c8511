package org.waishi.benchmark.suite;

import java.util.List;
import java.util.stream.Stream;
import org.waishi.local.supervisor.PartReport;

/** Processor seconds that some processes have spent together. */
public record Processors(List<Long> pids) {

  public static Processors ofParts(RunningSuite suite, String... names) {
    List<String> wanted = List.of(names);
    return new Processors(
        suite.supervisor().parts().stream()
            .filter(part -> wanted.contains(part.name()))
            .map(PartReport::pid)
            .toList());
  }

  /** These, and this process as well: the one that does a raw write is the client itself. */
  public Processors withThisProcess() {
    return new Processors(
        Stream.concat(pids.stream(), Stream.of(ProcessHandle.current().pid())).toList());
  }

  public double seconds() {
    return pids.stream().mapToDouble(ProcStat::cpuSeconds).sum();
  }
}
