package org.waishi.benchmark.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time and memory of a process, from {@code /proc/<pid>}. */
public final class ProcStat {

  /** USER_HZ, which Linux shows to programs as 100 on every machine. */
  private static final int TICKS_PER_SECOND = 100;

  private static final double KILO = 1024;
  private static final int USER_AFTER_NAME = 11;

  private ProcStat() {}

  /** Seconds the process has spent, its own and the kernel's for it. */
  static double cpuSeconds(long pid) {
    try {
      return cpuSeconds(Files.readString(Path.of("/proc", "" + pid, "stat")));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Memory the process holds. */
  public static double residentMegabytes(long pid) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc", "" + pid, "status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / KILO;
      }
    }
    return Double.NaN;
  }

  /** The name of a process may hold blanks and brackets: fields count from its last bracket. */
  static double cpuSeconds(String line) {
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    long user = Long.parseLong(fields[USER_AFTER_NAME]);
    long system = Long.parseLong(fields[USER_AFTER_NAME + 1]);
    return (user + system) / (double) TICKS_PER_SECOND;
  }
}
