package org.waishi.platform.keyring;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/**
 * The keyset on disk. A change is made under a lock that all processes share, on what the file
 * holds at that moment, and is on disk before the file takes its name: no crash and no second
 * rotation at the same time can lose a key with which something was sealed.
 */
final class KeysetFile {

  /** A change of the keys. */
  interface Change {
    Keyset apply(Keyset before) throws GeneralSecurityException;
  }

  private static final Set<PosixFilePermission> FOR_OTHERS =
      PosixFilePermissions.fromString("----w-rwx");
  private static final Object IN_THIS_PROCESS = new Object();

  private final Path path;

  KeysetFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  boolean exists() {
    return Files.exists(path);
  }

  Keyset read() {
    try {
      refuseIfOpenToOthers();
      return KeysetFormat.read(Files.readString(path));
    } catch (IOException | GeneralSecurityException broken) {
      throw unusable("cannot be read", broken);
    }
  }

  /** Makes a new keyset, unless another process was quicker. */
  void createIfMissing() {
    settled(() -> Files.createDirectories(folder()));
    locked(
        () -> {
          if (!exists()) {
            write(Keyset.generated());
          }
        });
  }

  void change(Change change) {
    locked(() -> write(change.apply(read())));
  }

  private interface Step {
    void run() throws IOException, GeneralSecurityException;
  }

  private void locked(Step step) {
    synchronized (IN_THIS_PROCESS) {
      settled(
          () -> {
            try (FileChannel lock =
                    FileChannel.open(beside(".lock"), Set.of(CREATE, WRITE), owner());
                var _ = lock.lock()) {
              step.run();
            }
          });
    }
  }

  private void settled(Step step) {
    try {
      step.run();
    } catch (IOException | GeneralSecurityException broken) {
      throw unusable("cannot be written", broken);
    }
  }

  private void write(Keyset keyset) throws IOException, GeneralSecurityException {
    Path fresh = beside(".new");
    Files.deleteIfExists(fresh);
    try (FileChannel file = FileChannel.open(fresh, Set.of(CREATE_NEW, WRITE), owner())) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(KeysetFormat.write(keyset));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    settleFolder();
  }

  /** The new name must outlive a power cut too. */
  private void settleFolder() throws IOException {
    if (isPosix()) {
      try (FileChannel folder = FileChannel.open(folder(), READ)) {
        folder.force(true);
      }
    }
  }

  private void refuseIfOpenToOthers() throws IOException {
    if (!isPosix()) {
      return;
    }
    Set<PosixFilePermission> granted = Files.getPosixFilePermissions(path);
    if (granted.stream().anyMatch(FOR_OTHERS::contains)) {
      throw new KeysetUnusable(
          "the keyset file "
              + path
              + " is open to others ("
              + PosixFilePermissions.toString(granted)
              + "): make it readable for its owner only, chmod 600");
    }
  }

  private FileAttribute<?>[] owner() {
    return isPosix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private boolean isPosix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private Path beside(String suffix) {
    return folder().resolve(path.getFileName() + suffix);
  }

  private Path folder() {
    Path parent = path.getParent();
    return parent == null ? path.getRoot() : parent;
  }

  private KeysetUnusable unusable(String how, Exception broken) {
    return new KeysetUnusable("the keyset file " + path + " " + how + ": " + why(broken), broken);
  }

  /** The file system's own messages are often the name alone. */
  private static String why(Exception broken) {
    return switch (broken) {
      case AccessDeniedException denied -> "no permission for " + denied.getFile();
      case NoSuchFileException missing -> missing.getFile() + " does not exist";
      default -> String.valueOf(broken.getMessage());
    };
  }
}
