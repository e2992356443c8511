package org.waishi.local.supervisor.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * Notes from which jar a folder was unpacked. The times are compared first, since they cost
 * nothing; a jar that was only built again is known by its bytes, so that its start-up cache lives
 * on.
 */
record Unpacked(Path note) {

  static Unpacked in(Path app) {
    return new Unpacked(app.resolve("unpacked"));
  }

  boolean isFrom(Path jar) {
    List<String> noted = noted();
    if (noted.size() != 2) {
      return false;
    }
    if (noted.getFirst().equals(times(jar))) {
      return true;
    }
    boolean same = noted.getLast().equals(bytes(jar));
    if (same) {
      noteFrom(jar);
    }
    return same;
  }

  void noteFrom(Path jar) {
    try {
      Files.write(note, List.of(times(jar), bytes(jar)));
    } catch (IOException full) {
      throw new UncheckedIOException("cannot write " + note, full);
    }
  }

  private List<String> noted() {
    try {
      return Files.exists(note) ? Files.readAllLines(note) : List.of();
    } catch (IOException torn) {
      return List.of();
    }
  }

  private static String times(Path jar) {
    return Staleness.time(jar) + " " + Staleness.time(Staleness.original(jar));
  }

  private static String bytes(Path jar) {
    var crc = new CRC32C();
    try (var bytes = new CheckedInputStream(Files.newInputStream(jar), crc)) {
      bytes.transferTo(OutputStream.nullOutputStream());
      return "" + crc.getValue();
    } catch (IOException gone) {
      throw new UncheckedIOException("cannot read " + jar, gone);
    }
  }
}
