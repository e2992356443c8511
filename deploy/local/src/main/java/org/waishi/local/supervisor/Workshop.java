package org.waishi.local.supervisor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What every watched part needs: the JDK, the places of logs and pid files, the console. */
record Workshop(Path java, Path logs, PidFiles pids, Console console, boolean caching) {

  LogFile log(String part) {
    return new LogFile(logs.resolve(part + ".log"));
  }

  /** Starts a process whose words go to the part's log, and writes down that it is ours. */
  Process start(String name, List<String> command, Map<String, String> environment) {
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
