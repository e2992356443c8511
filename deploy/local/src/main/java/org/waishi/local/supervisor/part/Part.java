package org.waishi.local.supervisor.part;

import java.util.List;
import java.util.Set;

/**
 * One process of the suite.
 *
 * @param dependsOn the names of the parts that must be healthy before this one starts
 */
public record Part(
    String name, Program program, List<Port> ports, Readiness readiness, Set<String> dependsOn) {
  public Part {
    ports = List.copyOf(ports);
    dependsOn = Set.copyOf(dependsOn);
  }

  /** A port this part listens on, and what for. */
  public record Port(int number, String purpose) {}
}
