package org.waishi.local.supervisor.part;

import java.nio.file.Path;

/**
 * Where everything of one suite is: its ports and its folders. Two suites on one machine differ in
 * the port offset and the data folder.
 *
 * @param jdk the home of the JDK that runs every part
 */
public record Layout(Path project, Path data, Path jdk, int portOffset, int brokers) {
  /** The store's 27117 must stay below 32768, where the system's own ports begin. */
  public static final int HIGHEST_OFFSET = 5_600;

  public Path java() {
    return jdk.resolve("bin/java");
  }

  public int port(int withoutOffset) {
    return withoutOffset + portOffset;
  }

  public String url(int withoutOffset) {
    return "http://127.0.0.1:" + port(withoutOffset);
  }

  public String issuer() {
    return url(19000);
  }

  public String gateway() {
    return url(18080);
  }

  public String bootstrapServers() {
    StringBuilder servers = new StringBuilder();
    for (int node = 1; node <= brokers; node++) {
      servers.append(node == 1 ? "" : ",").append("127.0.0.1:").append(brokerPort(node));
    }
    return servers.toString();
  }

  /** Every node with its controller's port, as a broker wants to be told. */
  String cluster() {
    StringBuilder nodes = new StringBuilder();
    for (int node = 1; node <= brokers; node++) {
      nodes.append(node == 1 ? "" : ",");
      nodes.append(node).append("@127.0.0.1:").append(controllerPort(node));
    }
    return nodes.toString();
  }

  int brokerPort(int node) {
    return port(19092 + 2 * (node - 1));
  }

  int controllerPort(int node) {
    return brokerPort(node) + 1;
  }

  public int controlPort() {
    return port(19999);
  }

  /** The data of one part. */
  public Path dataOf(String part) {
    return data.resolve(part);
  }

  public Path log(String part) {
    return data.resolve("logs").resolve(part + ".log");
  }

  /** What only the running suite needs: who runs, and how to speak to the supervisor. */
  Path run() {
    return data.resolve("run");
  }

  /** The unpacked program of a module, with its start-up cache. */
  public Path app(String module) {
    return data.resolve("app").resolve(module);
  }
}
