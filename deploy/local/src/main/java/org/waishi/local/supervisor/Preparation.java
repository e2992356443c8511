package org.waishi.local.supervisor;

import java.util.ArrayList;
import java.util.List;
import org.waishi.local.supervisor.build.Build;
import org.waishi.local.supervisor.build.Staging;
import org.waishi.local.supervisor.machine.DiskSpace;
import org.waishi.local.supervisor.machine.Folders;
import org.waishi.local.supervisor.machine.TakenPorts;
import org.waishi.local.supervisor.part.DependencyOrder;
import org.waishi.local.supervisor.part.Layout;
import org.waishi.local.supervisor.part.Part;
import org.waishi.local.supervisor.part.Suite;
import org.waishi.local.supervisor.process.Workshop;

/**
 * All that must be so before the first process starts: room on the disk, programs built and
 * unpacked, ports free. Whatever is missing is a trouble, and nothing has been started.
 */
record Preparation(Layout at, Workshop workshop, Options options) {

  List<Part> parts() {
    DiskSpace.refuseFull(at.data());
    List<Part> parts =
        DependencyOrder.only(options.only(), new Suite(at, options.switches().optimized()).parts());
    TakenPorts.refuse(parts);
    TakenPorts.refuse("the supervisor", new Part.Port(at.controlPort(), "control"));
    bringPrograms(modules(parts));
    Folders.create(at.dataOf("keys"));
    parts.forEach(part -> workshop.log(part.name()).begin());
    return parts;
  }

  private void bringPrograms(List<String> modules) {
    if (options.switches().build()) {
      new Build(at, workshop).run(modules);
    }
    new Staging(at, workshop).run(modules);
  }

  /** Broker, store and identity provider come from this module, every service from its own. */
  private static List<String> modules(List<Part> parts) {
    List<String> modules = new ArrayList<>(List.of(Suite.LOCAL));
    parts.stream().map(Part::name).filter(Suite.SERVICES::contains).forEach(modules::add);
    return modules;
  }
}
