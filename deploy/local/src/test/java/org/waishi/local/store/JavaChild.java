package org.waishi.local.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a main class of this module as a Java process of its own, with the same JDK and the class
 * path that is used outside of tests: {@code target/classes} and {@code target/lib/*}.
 */
public final class JavaChild {

  private JavaChild() {}

  public static ProcessBuilder of(Class<?> main, List<String> jvmOptions, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", classPath(main), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private static String classPath(Class<?> main) {
    Path classes = location(main);
    return classes + ":" + classes.resolveSibling("lib") + "/*";
  }

  private static Path location(Class<?> main) {
    try {
      return Path.of(main.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
