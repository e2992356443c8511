package org.waishi.local.supervisor;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waishi.local.supervisor.part.Part;
import org.waishi.local.supervisor.part.Program;
import org.waishi.local.supervisor.part.Readiness;

/** Parts that run {@link FakePart}. */
public final class PartFixture {
  private PartFixture() {}

  public static Part aPart(String name, String... dependsOn) {
    return new Part(name, program("0"), List.of(), new Readiness.Says("ready"), Set.of(dependsOn));
  }

  public static Part answering(String name, int port, String... arguments) {
    URI health = URI.create("http://127.0.0.1:" + port + "/health");
    String[] all = new String[arguments.length + 1];
    all[0] = "" + port;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Part(
        name,
        program(all),
        List.of(new Part.Port(port, "clients")),
        new Readiness.Answers(health),
        Set.of());
  }

  public static Part dying(String name) {
    return new Part(name, program("die"), List.of(), new Readiness.Says("ready"), Set.of());
  }

  private static Program program(String... arguments) {
    return new Program(
        Path.of(System.getProperty("user.dir"), "target", "test-classes"),
        Optional.of(FakePart.class.getName()),
        List.of("-Xmx32m"),
        List.of(arguments),
        Map.of(),
        false);
  }
}
