package org.waishi.local.broker;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.local.Ports;

class BrokerIT {
  /** As many copies as the broker makes when nobody says how many. */
  private static final short USUAL = -1;

  private final List<Process> started = new ArrayList<>();
  @TempDir Path folder;

  @AfterEach
  void end() throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void a_record_that_was_acknowledged_is_still_there_after_the_broker_was_killed()
      throws Exception {
    int port = Ports.free();
    int controllerPort = Ports.free();
    Process first = ready(broker(1, "--port=" + port, "--controller-port=" + controllerPort));
    createTopic(port, USUAL);
    produce(port, "the tie with Busan");

    first.destroyForcibly().waitFor();
    ready(broker(1, "--port=" + port, "--controller-port=" + controllerPort));

    assertThat(consume(port, 1)).containsExactly("the tie with Busan");
  }

  @Test
  void three_brokers_keep_every_record_when_one_of_them_is_killed() throws Exception {
    List<Integer> ports = IntStream.range(0, 3).map(i -> Ports.free()).boxed().toList();
    List<Integer> controllers = IntStream.range(0, 3).map(i -> Ports.free()).boxed().toList();
    String cluster =
        "1@127.0.0.1:%d,2@127.0.0.1:%d,3@127.0.0.1:%d".formatted(controllers.toArray());
    List<Process> brokers = new ArrayList<>();
    for (int node = 1; node <= 3; node++) {
      brokers.add(
          broker(
              node,
              "--port=" + ports.get(node - 1),
              "--controller-port=" + controllers.get(node - 1),
              "--cluster=" + cluster));
    }
    for (Process broker : brokers) {
      ready(broker);
    }
    createTopic(ports.get(0), USUAL);
    assertThat(copies(ports.get(0))).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(minimumInStep(ports.get(0))).isEqualTo("2");
    produce(ports.get(0), "the tie with Busan");

    brokers.get(2).destroyForcibly().waitFor();
    produce(ports.get(0), "the tie with Mannheim");

    assertThat(consume(ports.get(1), 2))
        .containsExactly("the tie with Busan", "the tie with Mannheim");
  }

  @Test
  void a_taken_port_ends_the_broker_with_one_sentence() throws Exception {
    int port = Ports.free();
    int controllerPort = Ports.free();
    try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      Process broker = broker(1, "--port=" + port, "--controller-port=" + controllerPort);

      assertThat(broker.waitFor(60, SECONDS)).isTrue();
      assertThat(broker.exitValue()).isEqualTo(1);
      assertThat(lastLine())
          .isEqualTo(
              "The broker cannot start: port %d is taken by another process."
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void a_data_folder_that_lost_its_identity_is_refused() throws Exception {
    Files.createDirectories(folder.resolve("data-1/__cluster_metadata-0"));

    Process broker = broker(1, "--port=0", "--controller-port=0");

    assertThat(broker.waitFor(60, SECONDS)).isTrue();
    assertThat(lastLine())
        .isEqualTo("The broker cannot start: meta.properties is gone although there are records.");
  }

  private Process broker(int node, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(BrokerProcess.class.getName());
    command.addAll(List.of(arguments));
    command.addAll(List.of("--node=" + node, "--data=" + folder.resolve("data-" + node)));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("error").toFile()).start();
    started.add(process);
    return process;
  }

  private Process ready(Process broker) throws IOException {
    BufferedReader out = broker.inputReader();
    String line = out.readLine();
    while (line != null && !line.startsWith("broker ready on 127.0.0.1:")) {
      line = out.readLine();
    }
    assertThat(line).as("the broker's word that it is ready").isNotNull();
    return broker;
  }

  private String lastLine() throws IOException {
    return Files.readAllLines(folder.resolve("error")).getLast();
  }

  private static List<Integer> copies(int port) throws Exception {
    try (Admin admin = admin(port)) {
      TopicDescription topic =
          admin.describeTopics(List.of("ties")).allTopicNames().get(30, SECONDS).get("ties");
      return topic.partitions().getFirst().replicas().stream().map(Node::id).toList();
    }
  }

  private static String minimumInStep(int port) throws Exception {
    var topic = new ConfigResource(ConfigResource.Type.TOPIC, "ties");
    try (Admin admin = admin(port)) {
      return admin
          .describeConfigs(List.of(topic))
          .all()
          .get(30, SECONDS)
          .get(topic)
          .get("min.insync.replicas")
          .value();
    }
  }

  private static Admin admin(int port) {
    return Admin.create(Map.<String, Object>of("bootstrap.servers", address(port)));
  }

  private static void createTopic(int port, short replication) throws Exception {
    try (Admin admin = admin(port)) {
      admin.createTopics(List.of(new NewTopic("ties", 1, replication))).all().get(30, SECONDS);
    }
  }

  private static void produce(int port, String value) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", address(port), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("ties", "busan", value)).get(30, SECONDS);
    }
  }

  private static List<String> consume(int port, int wanted) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", address(port), "group.id", "g", "auto.offset.reset", "earliest");
    List<String> values = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of("ties"));
      long end = System.nanoTime() + SECONDS.toNanos(30);
      while (values.size() < wanted && System.nanoTime() < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }

  private static String address(int port) {
    return "127.0.0.1:" + port;
  }
}
