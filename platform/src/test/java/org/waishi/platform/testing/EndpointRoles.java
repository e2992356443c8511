package org.waishi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.security.Role;

/**
 * Who may call what of a service, and which test proves that nobody checks their own work: held to
 * what was approved in {@code docs/roles-SERVICE.md}. {@code -Dwaishi.roles=record} writes the
 * table anew and keeps the last column, which is written by hand.
 *
 * @param service its name in docs and gateway, {@code friendship-city}
 * @param packageName where its controllers are, {@code org.waishi.friendship}
 */
public record EndpointRoles(String service, String packageName) {

  private static final Path GATEWAY =
      Path.of("../gateway-service/src/main/resources/application.yaml");
  private static final String API = "/api/v1/";
  private static final String HEAD =
      """
      # Who may call what in SERVICE-service

      Held to the code by `EndpointRolesTest`; after a change run it with `-Dwaishi.roles=record` and have the
      difference approved. The last column tells of every step who the second pair of eyes is (四眼原则): the test
      which proves that a step is not taken by whom it checks, or in words

      - `maker:` what is made here counts for nothing until the checking step that follows;
      - `noted:` a fact of the world, which decides nothing; how somebody else puts it right stands beside it;
      - `computed:` it is the same whoever asks;
      - `no maker:` a checker's step with nobody before it.

      | method | path | roles | four eyes |
      |---|---|---|---|
      """;

  private record Endpoint(String method, String path, String roles) {

    boolean changes() {
      return !method.equals("GET");
    }

    /** Taken by checkers only, so there is a maker who must be somebody else. */
    boolean checks() {
      Set<String> may = Set.of(roles.split(" ", -1));
      return changes()
          && !may.contains(Role.OFFICER)
          && (may.contains(Role.REVIEWER) || may.contains(Role.LEADER));
    }

    /** What its last column may say. */
    String words() {
      return checks() ? "`\\w+\\.\\w+`|no maker: .+" : "`\\w+\\.\\w+`|(maker|noted|computed): .+";
    }

    String name() {
      return method + " " + path;
    }

    String row(String eyes) {
      return "| %s | `%s` | %s | %s |".formatted(method, path.replace("|", "\\|"), roles, eyes);
    }
  }

  /** Every endpoint has the roles that were approved. */
  public void areApproved() throws IOException {
    Map<String, String> eyes = eyes();
    List<String> rows =
        endpoints().stream().map(e -> e.row(eyes.getOrDefault(e.name(), "—"))).toList();
    String table = HEAD.replace("SERVICE", service) + String.join("\n", rows) + "\n";
    if (System.getProperty("waishi.roles", "").equals("record")) {
      Files.writeString(table(), table);
    }
    assertThat(Files.readString(table())).isEqualTo(table);
  }

  /** Every step says who the second pair of eyes is; a checker's by the test that proves it. */
  public void tellOfFourEyes() throws IOException {
    Map<String, String> eyes = eyes();
    assertThat(endpoints().stream().filter(Endpoint::changes))
        .isNotEmpty()
        .allSatisfy(
            step -> assertThat(eyes.get(step.name())).as(step.name()).matches(step.words()));
    List<String> named =
        eyes.values().stream().filter(test -> test.startsWith("`")).distinct().toList();
    assertThat(named).allSatisfy(test -> assertThat(exists(test)).as(test).isTrue());
  }

  /**
   * Every collection has a route through the gateway: what no client reaches is as good as not
   * there.
   */
  public void areRouted() throws IOException {
    String routes = Files.readString(GATEWAY);
    String ours = routes.substring(routes.indexOf("- id: " + service));
    String collections =
        ours.substring(ours.indexOf("Collection="), ours.indexOf("- id: ", "- id: ".length()));
    List<String> routed =
        List.of(collections.replace("Collection=", "").strip().split("[,\\s]+", -1));
    assertThat(endpoints().stream().map(Endpoint::path).filter(path -> path.startsWith(API)))
        .map(path -> path.substring(API.length()).replaceAll("/.*", ""))
        .isNotEmpty()
        .isSubsetOf(routed);
  }

  private Path table() {
    return Path.of("../docs/roles-" + service + ".md");
  }

  private static boolean exists(String test) throws IOException {
    String[] parts = test.replace("`", "").split("\\.", -1);
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      Path file =
          files.filter(f -> f.endsWith(parts[0] + ".java")).findFirst().orElse(Path.of("none"));
      return Files.exists(file) && Files.readString(file).contains("void " + parts[1] + "(");
    }
  }

  /** The last column, by method and path. */
  private Map<String, String> eyes() throws IOException {
    Map<String, String> eyes = new HashMap<>();
    List<String> lines = Files.exists(table()) ? Files.readAllLines(table()) : List.of();
    for (String line : lines) {
      String[] cells = line.split(" \\| ", -1);
      if (cells.length == 4 && cells[1].startsWith("`")) {
        String path = cells[1].replace("`", "").replace("\\|", "|");
        eyes.put(cells[0].replace("| ", "") + " " + path, cells[3].replace(" |", ""));
      }
    }
    return eyes;
  }

  private List<Endpoint> endpoints() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(packageName)
            .stream()
            .filter(type -> type.isAnnotatedWith(RestController.class))
            .map(JavaClass::reflect)
            .flatMap(EndpointRoles::endpoints)
            .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
            .toList();
  }

  private static Stream<Endpoint> endpoints(Class<?> controller) {
    RequestMapping above =
        AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
    List<String> bases = above == null ? List.of("") : paths(above);
    List<Endpoint> all = new ArrayList<>();
    for (Method handler : controller.getDeclaredMethods()) {
      RequestMapping mapping =
          AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
      if (mapping != null) {
        String method = String.valueOf(Arrays.stream(mapping.method()).findFirst().orElseThrow());
        bases.forEach(
            base ->
                paths(mapping)
                    .forEach(path -> all.add(new Endpoint(method, base + path, roles(handler)))));
      }
    }
    return all.stream();
  }

  private static List<String> paths(RequestMapping mapping) {
    return mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
  }

  private static String roles(Method handler) {
    RolesAllowed roles =
        Stream.of(
                AnnotatedElementUtils.findMergedAnnotation(handler, RolesAllowed.class),
                AnnotatedElementUtils.findMergedAnnotation(
                    handler.getDeclaringClass(), RolesAllowed.class))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return roles == null
        ? "everybody"
        : Stream.of(roles.value()).sorted().collect(Collectors.joining(" "));
  }
}
