package org.waishi.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.part.Layout;

/**
 * {@code data/run/control.json}: how to reach the supervisor of the suite in this data folder, and
 * the addresses of that suite. Only its owner can read it, for it holds the token that commands.
 */
record ControlFile(Map<String, String> members) {

  static Path in(Path data) {
    return data.resolve("run").resolve("control.json");
  }

  static ControlFile of(Layout at, String token, long pid) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("url", at.url(19999));
    members.put("token", token);
    members.put("pid", "" + pid);
    members.put("gateway", at.gateway());
    members.put("issuer", at.issuer());
    members.put("kafka", at.bootstrapServers());
    members.put("mongodb", "mongodb://127.0.0.1:" + at.port(27117));
    return new ControlFile(members);
  }

  static Optional<ControlFile> read(Path data) {
    try {
      return Optional.of(new ControlFile(FlatJson.read(Files.readString(in(data)))));
    } catch (NoSuchFileException neverStarted) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + in(data), unreadable);
    }
  }

  void write(Path data) {
    Path file = in(data);
    Path draft = file.resolveSibling("control.draft");
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(draft);
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(draft, PosixFilePermissions.asFileAttribute(ownerOnly));
      Files.writeString(draft, FlatJson.write(members));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException full) {
      throw new UncheckedIOException("cannot write " + file, full);
    }
  }

  String get(String name) {
    String value = members.get(name);
    if (value == null) {
      throw new Trouble("control.json has no " + name + ": start the suite again.");
    }
    return value;
  }

  URI address(String name) {
    return URI.create(get(name));
  }
}
