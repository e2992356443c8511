package org.waishi.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which facts the code says on which topic.
 *
 * @param byTopic names of types by the names of topics
 */
record SpokenFacts(SortedMap<String, SortedSet<String>> byTopic) {

  private static final Pattern KIND = Pattern.compile("new AggregateKind<>\\(\\s*\"([^\"]+)\"");
  private static final Pattern PREFIX =
      Pattern.compile("String (\\w+) = \"(org\\.waishi\\.[^\"]*)\"");
  private static final Pattern TYPE =
      Pattern.compile("\\.with\\(\\s*(?:(\\w+)\\s*\\+\\s*)?\"([^\"]+\\.v\\d+)\",");

  static SpokenFacts inTheCode() throws IOException {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Watch.ROOT)) {
      for (Path file : files.filter(SpokenFacts::ofAService).toList()) {
        String source = Files.readString(file);
        for (MatchResult kind : KIND.matcher(source).results().toList()) {
          all.computeIfAbsent(kind.group(1) + ".v1", _ -> new TreeSet<>())
              .addAll(types(named(file, source)));
        }
      }
    }
    return new SpokenFacts(all);
  }

  SortedSet<String> types() {
    SortedSet<String> all = new TreeSet<>();
    byTopic.values().forEach(all::addAll);
    return all;
  }

  private static boolean ofAService(Path file) {
    String path = file.toString();
    return path.contains("-service/src/main/java/") && path.endsWith(".java");
  }

  /** Where the types are named: beside the kind, or in another class of its feature. */
  private static List<String> named(Path file, String source) throws IOException {
    if (source.contains("FactTypes.of(")) {
      return List.of(source);
    }
    try (Stream<Path> siblings = Files.list(file.getParent())) {
      return siblings
          .filter(SpokenFacts::ofAService)
          .map(SpokenFacts::read)
          .filter(text -> text.contains("FactTypes.of("))
          .toList();
    }
  }

  private static SortedSet<String> types(List<String> sources) {
    SortedSet<String> types = new TreeSet<>();
    for (String source : sources) {
      Map<String, String> prefixes = new HashMap<>();
      PREFIX.matcher(source).results().forEach(at -> prefixes.put(at.group(1), at.group(2)));
      TYPE.matcher(source)
          .results()
          .forEach(at -> types.add(prefixes.getOrDefault(at.group(1), "") + at.group(2)));
    }
    return types;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
