package org.waishi.local.supervisor.part;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waishi.local.store.StoreFlags;
import org.waishi.local.supervisor.part.Part.Port;
import org.waishi.local.supervisor.part.Readiness.Answers;
import org.waishi.local.supervisor.part.Readiness.Says;

/**
 * The wiring of the whole suite: which processes there are, and what each is told.
 *
 * @param optimized whether the optimizing compiler runs too: for load, at the price of the start
 */
public record Suite(Layout at, boolean optimized) {
  /** Every module that becomes a process, in the order they are built. */
  public static final List<String> SERVICES =
      List.of(
          "friendship-city-service",
          "event-service",
          "consular-protection-service",
          "apec-card-service",
          "gateway-service");

  public static final String LOCAL = "deploy/local";

  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    IntStream.rangeClosed(1, at.brokers()).mapToObj(this::broker).forEach(parts::add);
    parts.add(store(at.port(27117)));
    parts.add(identity(at.port(19000)));
    parts.add(service("friendship-city-service", 18081, 19081));
    parts.add(service("event-service", 18082, 19082));
    parts.add(service("consular-protection-service", 18083, 19083));
    parts.add(service("apec-card-service", 18084, 19084));
    parts.add(gateway("gateway-service", 18080, 19080));
    return List.copyOf(parts);
  }

  private Part broker(int node) {
    String name = brokerName(node);
    int port = at.brokerPort(node);
    return new Part(
        name,
        engine(
            "org.waishi.local.broker.BrokerProcess",
            flags("-Xmx192m"),
            List.of(
                "--node=" + node,
                "--port=" + port,
                "--controller-port=" + at.controllerPort(node),
                "--cluster=" + at.cluster(),
                "--data=" + at.dataOf(name)),
            at.brokers() == 1),
        List.of(new Port(port, "clients"), new Port(at.controllerPort(node), "controller")),
        new Says("broker ready on"),
        Set.of());
  }

  private Part store(int port) {
    return new Part(
        "store",
        engine(
            "org.waishi.local.store.StoreProcess",
            flags(StoreFlags.QUIET),
            List.of("--port=" + port, "--data=" + at.dataOf("store"), "--fsync=true"),
            true),
        List.of(new Port(port, "clients")),
        new Says("store ready on"),
        Set.of());
  }

  private Part identity(int port) {
    return new Part(
        "identity",
        engine(
            "org.waishi.local.identity.IdentityProcess",
            flags("-Xmx128m"),
            List.of("--port=" + port, "--data=" + at.dataOf("identity")),
            true),
        List.of(new Port(port, "sign-in")),
        new Answers(URI.create(at.issuer() + "/.well-known/openid-configuration")),
        Set.of());
  }

  private Part service(String name, int port, int managementPort) {
    Map<String, String> told = told(name, port, managementPort);
    told.put("KAFKA_BOOTSTRAP_SERVERS", at.bootstrapServers());
    told.put("MONGODB_URI", "mongodb://127.0.0.1:" + at.port(27117) + "/" + database(name));
    told.put("WAISHI_KEYSET", at.dataOf("keys").resolve(name + ".json").toString());
    told.put("WAISHI_KEYSET_CREATE", "true");
    told.put("WAISHI_DEVELOPMENT", "true");
    told.put("WAISHI_VERIFY_AT", at.url(18080) + "/api/v1/honour-certificates");
    told.put("WAISHI_TOPIC_REPLICATION", at.brokers() == 3 ? "3" : "1");
    told.put("WAISHI_TOPIC_MIN_INSYNC", at.brokers() == 3 ? "2" : "1");
    return web(name, port, managementPort, told, enginesOfService());
  }

  private Part gateway(String name, int port, int managementPort) {
    Map<String, String> told = told(name, port, managementPort);
    told.put("KAFKA_BOOTSTRAP_SERVERS", at.bootstrapServers());
    told.put("WAISHI_ROUTES_FRIENDSHIP_CITY", at.url(18081));
    told.put("WAISHI_ROUTES_EVENT", at.url(18082));
    told.put("WAISHI_ROUTES_CONSULAR_PROTECTION", at.url(18083));
    told.put("WAISHI_ROUTES_APEC_CARD", at.url(18084));
    return web(name, port, managementPort, told, Set.of("identity"));
  }

  private Map<String, String> told(String name, int port, int managementPort) {
    Map<String, String> told = new HashMap<>();
    told.put("SPRING_APPLICATION_NAME", name);
    told.put("SERVER_ADDRESS", "127.0.0.1");
    told.put("SERVER_PORT", "" + at.port(port));
    told.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
    told.put("MANAGEMENT_SERVER_PORT", "" + at.port(managementPort));
    told.put("WAISHI_ISSUER", at.issuer());
    told.put("WAISHI_JWK_SET_URI", at.issuer() + "/oauth2/jwks");
    return told;
  }

  private Part web(
      String name, int port, int managementPort, Map<String, String> told, Set<String> dependsOn) {
    return new Part(
        name,
        new Program(
            at.app(name).resolve(name + ".jar"),
            Optional.empty(),
            flags("-Xmx256m"),
            List.of(),
            told,
            true),
        List.of(
            new Port(at.port(port), "clients"), new Port(at.port(managementPort), "management")),
        new Answers(URI.create(at.url(managementPort) + "/actuator/health/readiness")),
        dependsOn);
  }

  /**
   * Broker, store and identity provider come from the one jar of this module. A broker of a cluster
   * cannot be started alone for training.
   */
  private Program engine(
      String mainClass, List<String> flags, List<String> arguments, boolean trained) {
    return new Program(
        at.app("local").resolve("local.jar"),
        Optional.of(mainClass),
        flags,
        arguments,
        Map.of(),
        trained);
  }

  private List<String> flags(String heap) {
    return flags(List.of(heap));
  }

  /** The later flag wins over the quick compiler that every program begins with. */
  private List<String> flags(List<String> usual) {
    List<String> flags = new ArrayList<>(usual);
    if (optimized) {
      flags.add("-XX:TieredStopAtLevel=4");
    }
    return flags;
  }

  private Set<String> enginesOfService() {
    Set<String> engines = new HashSet<>(Set.of("store"));
    IntStream.rangeClosed(1, at.brokers()).mapToObj(this::brokerName).forEach(engines::add);
    return engines;
  }

  private String brokerName(int node) {
    return at.brokers() == 1 ? "broker" : "broker-" + node;
  }

  private static String database(String service) {
    return service.replace("-service", "").replace('-', '_');
  }
}
