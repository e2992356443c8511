package org.waishi.local.supervisor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waishi.local.Trouble;
import org.waishi.local.identity.SignInFailed;
import org.waishi.local.identity.TokenClient;
import org.waishi.local.supervisor.process.PidFiles;

/**
 * The shell's hand on a running suite: {@code Control DATA parts|kill|stop|start|url|token|end …}.
 */
public final class Control {
  private static final Duration LONGEST_END = Duration.ofSeconds(45);

  private Control() {}

  public static void main(String[] args) {
    try {
      obey(Path.of(args[0]), List.of(args).subList(1, args.length));
    } catch (Trouble | SignInFailed trouble) {
      System.err.println("✗ " + trouble.getMessage());
      System.exit(1);
    }
  }

  private static void obey(Path data, List<String> words) {
    String command = words.isEmpty() ? "" : words.getFirst();
    switch (command) {
      case "parts" -> SupervisorClient.of(data).parts().forEach(Control::print);
      case "url" -> System.out.println(SupervisorClient.of(data).gateway());
      case "kill" -> SupervisorClient.of(data).kill(argument(words));
      case "stop" -> SupervisorClient.of(data).stop(argument(words));
      case "start" -> SupervisorClient.of(data).start(argument(words));
      case "token" -> System.out.println(token(data, argument(words)));
      case "end" -> end(data);
      default ->
          throw new Trouble("What to do? One of: parts, kill NAME, stop NAME, start NAME, url.");
    }
  }

  private static String argument(List<String> words) {
    if (words.size() != 2) {
      throw new Trouble("'%s' takes one name.".formatted(words.getFirst()));
    }
    return words.get(1);
  }

  private static void print(PartReport part) {
    System.out.printf(
        "%-28s %-10s pid %-7d %5d MB  healthy after %5.1f s  restarts %d%n",
        part.name(),
        part.state(),
        part.pid(),
        part.rssKilobytes() / 1024,
        part.secondsToHealthy(),
        part.restarts());
  }

  private static String token(Path data, String user) {
    return new TokenClient(SupervisorClient.of(data).issuer()).token(user);
  }

  /** Also ends what a killed supervisor left behind. */
  private static void end(Path data) {
    List<ProcessHandle> supervisors = new PidFiles(data.resolve("run/supervisor")).alive();
    for (ProcessHandle supervisor : supervisors) {
      supervisor.destroy();
      awaitEnd(supervisor);
    }
    int left = new PidFiles(data.resolve("run/pids")).endAll();
    System.out.println(
        supervisors.isEmpty() && left == 0 ? "Nothing was running." : "The suite has ended.");
  }

  private static void awaitEnd(ProcessHandle supervisor) {
    try {
      supervisor.onExit().get(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException hangs) {
      supervisor.destroyForcibly();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
