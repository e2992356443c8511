package org.waishi.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.waishi.local.Arguments;
import org.waishi.local.Ports;

/**
 * Runs one Kafka node until it is told to end (SIGTERM) or fails.
 *
 * <p>{@code --port=19092 --controller-port=19093 --data=DIR [--node=1
 * --cluster=1@127.0.0.1:19093,…]}; a port of 0 means any free one. Says {@code broker ready on
 * 127.0.0.1:PORT} on standard output once clients can connect, and one sentence on standard error
 * with exit code 1 when it cannot start.
 */
public final class BrokerProcess {
  /** All nodes of one machine belong together, so they need not agree on an id first. */
  private static final String CLUSTER_ID = "d2Fpc2hpLW9uZS1tYWNoaQ";

  private BrokerProcess() {}

  public static void main(String[] args) {
    System.setProperty("logback.configurationFile", "waishi-local-logback.xml");
    try {
      run(BrokerSettings.from(Arguments.of(args)));
    } catch (Exception | LinkageError failure) {
      System.err.println(sentence(failure));
      Runtime.getRuntime().halt(1);
    }
  }

  private static void run(BrokerSettings settings) throws Exception {
    refuseTakenPort(settings.port());
    refuseTakenPort(settings.controllerPort());
    formatOnce(settings);
    sayWhyItHalts();
    var config = KafkaConfig.fromProps(settings.serverProperties(), false);
    var server = new KafkaRaftServer(config, Time.SYSTEM);
    shutDownOnSignal(server);
    server.startup();
    System.out.println("broker ready on 127.0.0.1:" + settings.port());
    server.awaitShutdown();
  }

  /** Kafka says only "address already in use"; whose, is what one wants to know. */
  private static void refuseTakenPort(int port) throws IOException {
    if (!Ports.isFree(port)) {
      throw new IOException("port " + port + " is taken by another process");
    }
  }

  private static void formatOnce(BrokerSettings settings) throws Exception {
    Path data = settings.data();
    if (Files.exists(data.resolve("meta.properties"))) {
      return;
    }
    refuseForeign(data);
    Files.createDirectories(data);
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setClusterId(CLUSTER_ID)
        .setNodeId(settings.node())
        .setControllerListenerName("CONTROLLER")
        .setMetadataLogDirectory(data.toString())
        .addDirectory(data.toString())
        .run();
  }

  /** Formatting a folder that lost its identity would hide that its records are in doubt. */
  private static void refuseForeign(Path data) throws IOException {
    if (!Files.isDirectory(data.resolve("__cluster_metadata-0"))) {
      return;
    }
    throw new IOException("meta.properties is gone although there are records");
  }

  private static void shutDownOnSignal(KafkaRaftServer server) {
    var once = new AtomicBoolean();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (once.compareAndSet(false, true)) {
                    server.shutdown();
                  }
                },
                "broker-shutdown"));
  }

  private static void sayWhyItHalts() {
    Exit.Procedure halt =
        (status, message) -> {
          System.err.println(
              "The broker ended itself on a fault"
                  + (message == null ? "; the lines above say which." : ": " + message));
          Runtime.getRuntime().halt(status);
        };
    Exit.setHaltProcedure(halt);
    Exit.setExitProcedure(halt);
  }

  private static String sentence(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String reason =
        cause == failure
            ? "" + failure.getMessage()
            : failure.getMessage() + " (" + cause.getMessage() + ")";
    return "The broker cannot start: " + reason.replaceAll("\\s+", " ") + ".";
  }
}
