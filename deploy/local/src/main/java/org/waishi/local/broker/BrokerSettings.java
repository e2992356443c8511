package org.waishi.local.broker;

import java.nio.file.Path;
import java.util.Properties;
import org.waishi.local.Arguments;
import org.waishi.local.Ports;

/**
 * What a broker must be told, and the server properties that follow from it.
 *
 * @param cluster every node as {@code id@host:controllerPort}, comma separated, this one included
 */
record BrokerSettings(int node, int port, int controllerPort, String cluster, Path data) {

  static BrokerSettings from(Arguments arguments) {
    int node = arguments.number("node", 1);
    int controllerPort = Ports.orFree(arguments.number("controller-port", 19093));
    return new BrokerSettings(
        node,
        Ports.orFree(arguments.number("port", 19092)),
        controllerPort,
        arguments.text("cluster").orElse(node + "@127.0.0.1:" + controllerPort),
        Path.of(arguments.required("data")).toAbsolutePath().normalize());
  }

  Properties serverProperties() {
    Properties properties = new Properties();
    identify(properties);
    replicate(properties);
    keepSmall(properties);
    return properties;
  }

  private void identify(Properties properties) {
    properties.put("process.roles", "broker,controller");
    properties.put("node.id", "" + node);
    properties.put("log.dirs", data.toString());
    properties.put(
        "listeners",
        "CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
    properties.put("advertised.listeners", "CLIENTS://127.0.0.1:" + port);
    properties.put("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
    properties.put("inter.broker.listener.name", "CLIENTS");
    properties.put("controller.listener.names", "CONTROLLER");
    properties.put("controller.quorum.voters", cluster);
    properties.put("auto.create.topics.enable", "false");
  }

  private void replicate(Properties properties) {
    int nodes = cluster.split(",").length;
    String copies = "" + Math.min(3, nodes);
    String needed = nodes >= 3 ? "2" : "1";
    properties.put("default.replication.factor", copies);
    properties.put("min.insync.replicas", needed);
    properties.put("offsets.topic.replication.factor", copies);
    properties.put("transaction.state.log.replication.factor", copies);
    properties.put("transaction.state.log.min.isr", needed);
    properties.put("share.coordinator.state.topic.replication.factor", copies);
    properties.put("share.coordinator.state.topic.min.isr", needed);
  }

  /** Kafka's own defaults are for a machine of its own; the log cleaner alone would take 128 MB. */
  private static void keepSmall(Properties properties) {
    properties.put("num.network.threads", "2");
    properties.put("num.io.threads", "4");
    properties.put("background.threads", "2");
    properties.put("num.partitions", "1");
    properties.put("offsets.topic.num.partitions", "4");
    properties.put("transaction.state.log.num.partitions", "1");
    properties.put("share.coordinator.state.topic.num.partitions", "1");
    properties.put("log.cleaner.dedupe.buffer.size", "4194304");
    properties.put("log.segment.bytes", "67108864");
    properties.put("log.index.size.max.bytes", "1048576");
    properties.put("group.initial.rebalance.delay.ms", "0");
  }
}
