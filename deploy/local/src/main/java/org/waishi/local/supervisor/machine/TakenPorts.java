package org.waishi.local.supervisor.machine;

import java.util.List;
import java.util.Optional;
import org.waishi.local.Ports;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.part.Part;

/**
 * Looks before the start whether every port is free, so that the reason is said once and clearly.
 */
public final class TakenPorts {
  private TakenPorts() {}

  public static void refuse(List<Part> parts) {
    for (Part part : parts) {
      for (Part.Port port : part.ports()) {
        refuse(part.name(), port);
      }
    }
  }

  public static void refuse(String part, Part.Port port) {
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
