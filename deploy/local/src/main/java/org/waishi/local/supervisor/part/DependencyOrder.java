package org.waishi.local.supervisor.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waishi.local.Trouble;

/** Who waits for whom. */
public final class DependencyOrder {
  private DependencyOrder() {}

  /**
   * The parts in waves: each wave depends only on earlier ones and may start at once; the reverse
   * is the order to end in.
   */
  public static List<List<Part>> waves(Collection<Part> parts) {
    List<List<Part>> waves = new ArrayList<>();
    List<Part> left = new ArrayList<>(parts);
    Set<String> up = new HashSet<>();
    while (!left.isEmpty()) {
      List<Part> wave = left.stream().filter(part -> up.containsAll(part.dependsOn())).toList();
      if (wave.isEmpty()) {
        throw new IllegalArgumentException(
            "these parts wait for each other or for a part that is not there: " + names(left));
      }
      waves.add(wave);
      left.removeAll(wave);
      wave.forEach(part -> up.add(part.name()));
    }
    return waves;
  }

  /**
   * The named parts and all they depend on, in the given order; a name stands for all its numbered
   * parts too, so that {@code broker} means the cluster.
   */
  public static List<Part> only(Set<String> names, List<Part> parts) {
    if (names.isEmpty()) {
      return parts;
    }
    refuseUnknown(names, parts);
    Set<String> wanted = new HashSet<>();
    Predicate<Part> isWanted = part -> wanted.contains(part.name());
    parts.stream().filter(part -> isNamed(part, names)).map(Part::name).forEach(wanted::add);
    while (wanted.addAll(
        parts.stream().filter(isWanted).flatMap(part -> part.dependsOn().stream()).toList())) {}
    return parts.stream().filter(isWanted).toList();
  }

  private static boolean isNamed(Part part, Set<String> names) {
    return names.contains(part.name()) || names.contains(part.name().replaceAll("-[0-9]$", ""));
  }

  private static void refuseUnknown(Set<String> names, List<Part> parts) {
    List<String> unknown =
        names.stream()
            .filter(name -> parts.stream().noneMatch(part -> isNamed(part, Set.of(name))))
            .sorted()
            .toList();
    if (!unknown.isEmpty()) {
      throw new Trouble(
          "There is no part %s; the parts are: %s."
              .formatted(String.join(", ", unknown), names(parts)));
    }
  }

  private static String names(Collection<Part> parts) {
    return parts.stream().map(Part::name).collect(Collectors.joining(", "));
  }
}
