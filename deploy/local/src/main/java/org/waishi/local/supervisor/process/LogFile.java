package org.waishi.local.supervisor.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The log of one part: all it says, to standard output and to standard error. */
public record LogFile(Path path) {
  private static final int LONGEST_SENTENCE = 400;
  private static final int TAIL = 64 * 1024;
  private static final Pattern JSON_MESSAGE =
      Pattern.compile("^\\{.*?\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern STACK =
      Pattern.compile("^(\\s+|at |Caused by:|\\.\\.\\. |WARNING:|\\[[0-9.]+s]\\[).*");

  /** Keeps the log of the last run beside the new one. */
  public void begin() {
    try {
      Files.createDirectories(path.getParent());
      if (Files.exists(path)) {
        Path previous = path.resolveSibling(path.getFileName() + ".previous");
        Files.move(path, previous, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.createFile(path);
    } catch (IOException full) {
      throw new UncheckedIOException("cannot write " + path, full);
    }
  }

  public long size() {
    try {
      return Files.exists(path) ? Files.size(path) : 0;
    } catch (IOException gone) {
      throw new UncheckedIOException("cannot read " + path, gone);
    }
  }

  public String text() {
    return since(0);
  }

  public boolean saysSince(long offset, String text) {
    return since(offset).contains(text);
  }

  /**
   * The last line that reads like a sentence: no stack trace, no word of the virtual machine, the
   * message of a JSON line.
   */
  public String lastWords(long offset) {
    String words = "it said nothing";
    for (String line : since(Math.max(offset, size() - TAIL)).split("\n")) {
      if (!line.isBlank() && !STACK.matcher(line).matches()) {
        words = message(line.strip());
      }
    }
    return words.length() > LONGEST_SENTENCE ? words.substring(0, LONGEST_SENTENCE) + "…" : words;
  }

  private static String message(String line) {
    Matcher json = JSON_MESSAGE.matcher(line);
    return json.find() ? json.group(1).replace("\\\"", "\"").replaceAll("\\\\n.*", "") : line;
  }

  private String since(long offset) {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.max(0, file.length() - offset)];
      file.seek(offset);
      file.readFully(bytes);
      return new String(bytes, UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + path, unreadable);
    }
  }
}
