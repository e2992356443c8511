package org.waishi.local.supervisor.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.console.Console;

/** What every watched part needs: the JDK, the places of logs and pid files, the console. */
public record Workshop(Path java, Path logs, PidFiles pids, Console console, boolean caching) {

  public LogFile log(String part) {
    return new LogFile(logs.resolve(part + ".log"));
  }

  /** Starts a process, waits for its end, and returns its status. */
  public int finish(String name, List<String> command, Map<String, String> environment) {
    Process process = start(name, command, environment);
    try {
      return process.waitFor();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Trouble(
          "The start was interrupted; %s says how far it came.".formatted(log(name).path()));
    } finally {
      pids.remove(name);
    }
  }

  /** Starts a process whose words go to the part's log, and writes down that it is ours. */
  public Process start(String name, List<String> command, Map<String, String> environment) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log(name).path().toFile()));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      pids.write(name, process.toHandle());
      return process;
    } catch (IOException unknown) {
      throw new UncheckedIOException("cannot start " + command.getFirst(), unknown);
    }
  }
}
