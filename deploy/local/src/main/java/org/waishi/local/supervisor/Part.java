package org.waishi.local.supervisor;

import java.util.List;
import java.util.Set;

/**
 * One process of the suite.
 *
 * @param dependsOn the names of the parts that must be healthy before this one starts
 */
record Part(
    String name, Program program, List<Port> ports, Readiness readiness, Set<String> dependsOn) {
  Part {
    ports = List.copyOf(ports);
    dependsOn = Set.copyOf(dependsOn);
  }

  /** A port this part listens on, and what for. */
  record Port(int number, String purpose) {}
}
