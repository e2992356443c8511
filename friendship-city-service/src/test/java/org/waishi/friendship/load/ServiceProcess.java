package org.waishi.friendship.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waishi.friendship.FriendshipCityService;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;

/**
 * The service as a process of its own, which can be killed.
 *
 * @param port where it answers
 */
record ServiceProcess(Process process, int port) {

  /** What is killed keeps its part of a group's topics for a while, so it shares them with none. */
  private static final String GROUP = "friendship-city-killed";

  private static final String STARTED = "Started FriendshipCityService";

  /** Starts it on this database and waits until it has started. */
  static ServiceProcess start(String database) throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    TestTokens.issuer()
        .properties()
        .forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-Dspring.kafka.bootstrap-servers=" + RealParts.broker());
    command.add("-Dspring.mongodb.uri=" + RealParts.store() + "/" + database);
    command.add("-Dserver.port=" + port);
    command.add("-Dmanagement.server.port=0");
    command.add("-Dspring.application.name=" + GROUP);
    command.add(FriendshipCityService.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    awaitStart(process);
    return new ServiceProcess(process, port);
  }

  /** SIGKILL. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** An officer at its door. */
  ApiClient officer() {
    return ApiClient.at(port).as("officer");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitStart(Process process) throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.contains(STARTED)) {
        Thread.ofPlatform().daemon().start(() -> output.lines().forEach(_ -> {}));
        return;
      }
    }
    throw new IllegalStateException("ended before it had started:\n" + said);
  }
}
