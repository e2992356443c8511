import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Checks ({@code check}) or writes ({@code fix}) the format of every Java file below a folder. */
class Format {

  private static final Set<String> NOT_OURS = Set.of("target", "data", ".git", "node_modules");

  private static final Formatter FORMATTER = new Formatter();

  public static void main(String[] arguments) throws IOException {
    boolean fix = arguments[0].equals("fix");
    Path root = Path.of(arguments[1]);
    List<Path> offenders = sources(root).parallelStream().filter(f -> !settle(f, fix)).toList();
    if (offenders.isEmpty()) {
      return;
    }
    System.err.println("Not in google-java-format (mend with: mvn -N compile -Dformat.mode=fix):");
    offenders.forEach(file -> System.err.println("  " + root.relativize(file)));
    System.exit(1);
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> ours(root.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean ours(Path file) {
    for (Path part : file) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the file is in order when this returns. */
  private static boolean settle(Path file, boolean fix) {
    try {
      String now = Files.readString(file);
      String wanted = formatted(now);
      if (now.equals(wanted)) {
        return true;
      }
      if (fix) {
        Files.writeString(file, wanted);
      }
      return fix;
    } catch (FormatterException | IOException broken) {
      System.err.println(file + ": " + broken.getMessage());
      return false;
    }
  }

  private static String formatted(String source) throws FormatterException {
    String used = RemoveUnusedImports.removeUnusedImports(source);
    String ordered = ImportOrderer.reorderImports(used, JavaFormatterOptions.Style.GOOGLE);
    return FORMATTER.formatSource(ordered);
  }
}
