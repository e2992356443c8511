package org.waishi.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the code of all modules, by the simple names of classes. */
record JavaSources(Map<String, String> main, Map<String, String> test) {

  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  /** What a refusal answers to {@code code()}. */
  private static final Pattern REFUSAL =
      Pattern.compile("String code\\(\\) \\{\\s*return \"([a-z]+(?:-[a-z]+)+)\";");

  /** What a service finds in a row or warns of, under a name of its own. */
  private static final Pattern FAULT =
      Pattern.compile("(?:Fault\\.of|\\.fault)\\([^,()]+, \"([a-z]+(?:-[a-z]+)+)\"\\)");

  private static final Pattern OF_A_SERVICE =
      Pattern.compile("package org\\.waishi\\.(friendship|event|consular|apec)\\b");

  static JavaSources ofTheHouse() throws IOException {
    return new JavaSources(below("/src/main/java/"), below("/src/test/java/"));
  }

  boolean main(String name) {
    return main.containsKey(name);
  }

  /** Whether {@code SomeTest.a_sentence} is a test. */
  boolean test(String name) {
    int dot = name.indexOf('.');
    String source = test.getOrDefault(name.substring(0, dot), "");
    return source.contains("void " + name.substring(dot + 1) + "(");
  }

  /** The codes by which anything refuses, and services find fault: the names clients know. */
  Set<String> refusals() {
    Set<String> codes = new TreeSet<>();
    main.values().forEach(source -> codes.addAll(found(REFUSAL, source)));
    main.values().stream()
        .filter(source -> OF_A_SERVICE.matcher(source).find())
        .forEach(source -> codes.addAll(found(FAULT, source)));
    codes.remove("type-mismatch");
    return codes;
  }

  private static List<String> found(Pattern code, String source) {
    return code.matcher(source).results().map(found -> found.group(1)).toList();
  }

  private static Map<String, String> below(String part) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(path -> holds(path, part)).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        sources.merge(name, Files.readString(file), String::concat);
      }
    }
    return sources;
  }

  private static boolean holds(Path file, String part) {
    String path = file.toString();
    return path.contains(part) && path.endsWith(".java");
  }
}
