package org.waishi.friendship;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.security.Role;

/**
 * Who may call what, and which test proves that nobody checks their own work, is what was approved
 * in docs/roles-friendship-city.md. {@code -Dwaishi.roles=record} writes the table anew and keeps
 * the last column, which is written by hand.
 */
class EndpointRolesTest {

  private static final Path TABLE = Path.of("../docs/roles-friendship-city.md");
  private static final Path GATEWAY =
      Path.of("../gateway-service/src/main/resources/application.yaml");
  private static final String API = "/api/v1/";
  private static final String HEAD =
      """
      # Who may call what in friendship-city-service

      Held to the code by `EndpointRolesTest`; after a change run it with `-Dwaishi.roles=record` and have the
      difference approved. The last column names the test which proves that a step is not taken by whom it checks
      (四眼原则); every step that only checkers may take has one, or says why there is no maker.

      | method | path | roles | four eyes |
      |---|---|---|---|
      """;

  private record Endpoint(String method, String path, String roles) {

    /** Taken by checkers only, so there is a maker who must be somebody else. */
    boolean checks() {
      Set<String> may = Set.of(roles.split(" ", -1));
      return method.equals("POST")
          && !may.contains(Role.OFFICER)
          && (may.contains(Role.REVIEWER) || may.contains(Role.LEADER));
    }

    String row(String eyes) {
      return "| %s | `%s` | %s | %s |".formatted(method, path.replace("|", "\\|"), roles, eyes);
    }
  }

  @Test
  void every_endpoint_has_the_roles_that_were_approved() throws IOException {
    Map<String, String> eyes = eyes();
    List<String> rows =
        endpoints().stream().map(e -> e.row(eyes.getOrDefault(e.path(), "—"))).toList();
    String table = HEAD + String.join("\n", rows) + "\n";
    if (System.getProperty("waishi.roles", "").equals("record")) {
      Files.writeString(TABLE, table);
    }
    assertThat(Files.readString(TABLE)).isEqualTo(table);
  }

  @Test
  void every_step_of_a_checker_names_the_test_that_nobody_checks_their_own_work()
      throws IOException {
    Map<String, String> eyes = eyes();
    assertThat(endpoints().stream().filter(Endpoint::checks))
        .isNotEmpty()
        .allSatisfy(
            step ->
                assertThat(eyes.get(step.path()))
                    .as(step.path())
                    .matches("`\\w+\\.\\w+`|no maker: .+"));
    List<String> named =
        eyes.values().stream().filter(test -> test.startsWith("`")).distinct().toList();
    assertThat(named).allSatisfy(test -> assertThat(exists(test)).as(test).isTrue());
  }

  /** What no client reaches is as good as not there. */
  @Test
  void every_collection_has_a_route_through_the_gateway() throws IOException {
    String routes = Files.readString(GATEWAY);
    String ours = routes.substring(routes.indexOf("id: friendship-city"));
    String collections = ours.substring(ours.indexOf("Collection="), ours.indexOf("- id: event"));
    List<String> routed =
        List.of(collections.replace("Collection=", "").strip().split("[,\\s]+", -1));
    assertThat(endpoints().stream().map(Endpoint::path).filter(path -> path.startsWith(API)))
        .map(path -> path.substring(API.length()).replaceAll("/.*", ""))
        .isNotEmpty()
        .isSubsetOf(routed);
  }

  private static boolean exists(String test) throws IOException {
    String[] parts = test.replace("`", "").split("\\.", -1);
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      Path file =
          files.filter(f -> f.endsWith(parts[0] + ".java")).findFirst().orElse(Path.of("none"));
      return Files.exists(file) && Files.readString(file).contains("void " + parts[1] + "(");
    }
  }

  /** The last column, by path. */
  private static Map<String, String> eyes() throws IOException {
    Map<String, String> eyes = new HashMap<>();
    List<String> lines = Files.exists(TABLE) ? Files.readAllLines(TABLE) : List.of();
    for (String line : lines) {
      String[] cells = line.split(" \\| ", -1);
      if (cells.length == 4 && cells[1].startsWith("`")) {
        eyes.put(cells[1].replace("`", "").replace("\\|", "|"), cells[3].replace(" |", ""));
      }
    }
    return eyes;
  }

  private static List<Endpoint> endpoints() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waishi.friendship")
            .stream()
            .filter(type -> type.isAnnotatedWith(RestController.class))
            .map(JavaClass::reflect)
            .flatMap(EndpointRolesTest::endpoints)
            .sorted(java.util.Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
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
