package org.waishi.local.supervisor;

import java.util.List;
import java.util.Optional;
import org.waishi.local.Ports;

/**
 * Looks before the start whether every port is free, so that the reason is said once and clearly.
 */
final class TakenPorts {
  private TakenPorts() {}

  static void refuse(List<Part> parts) {
    for (Part part : parts) {
      for (Part.Port port : part.ports()) {
        refuse(part.name(), port);
      }
    }
  }

  static void refuse(String part, Part.Port port) {
    if (!Ports.isFree(port.number())) {
      throw new Trouble(sentence(part, port, PortOwner.of(port.number())));
    }
  }

  static String sentence(String part, Part.Port port, Optional<ProcessHandle> owner) {
    return "Port %d, where %s listens (%s), is taken by %s: end it, or shift all ports with --port-offset 100."
        .formatted(
            port.number(),
            part,
            port.purpose(),
            owner.map(PortOwner::described).orElse("another process"));
  }
}
