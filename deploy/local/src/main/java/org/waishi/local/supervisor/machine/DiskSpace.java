package org.waishi.local.supervisor.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waishi.local.Trouble;

/** A full disk is told before the start, when nothing is half-written yet. */
public final class DiskSpace {
  /** Unpacked programs and start-up caches take about 1 GB, the rest is room for data and logs. */
  static final long NEEDED_MEGABYTES = 1_536;

  private DiskSpace() {}

  public static void refuseFull(Path folder) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace() >> 20;
      refuse(folder, free, NEEDED_MEGABYTES);
    } catch (IOException unknown) {
      throw new UncheckedIOException("cannot see how full the disk of " + folder + " is", unknown);
    }
  }

  public static void refuse(Path folder, long freeMegabytes, long neededMegabytes) {
    if (freeMegabytes < neededMegabytes) {
      throw new Trouble(
          "The disk of %s has %d MB free and the suite needs %d MB: make room, or name another folder with --data."
              .formatted(folder, freeMegabytes, neededMegabytes));
    }
  }
}
