package org.waishi.local.store.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.waishi.local.store.failure.StoreFailure;

/**
 * Reads a redo log back. A crash may leave half a record at the end of the last segment: nobody was
 * told of it, so it is cut off. A bad record anywhere else means that the folder is damaged.
 */
public final class LogReader {

  static final int HEADER = 8;

  private LogReader() {}

  public static List<LogRecord> read(Path folder) {
    var records = new ArrayList<LogRecord>();
    List<Path> segments = LogSegment.files(folder);
    for (int i = 0; i < segments.size(); i++) {
      read(segments.get(i), hasRecords(segments.subList(i + 1, segments.size())), records);
    }
    return records;
  }

  private static boolean hasRecords(List<Path> segments) {
    return segments.stream().anyMatch(segment -> segment.toFile().length() > 0);
  }

  private static void read(Path segment, boolean othersFollow, List<LogRecord> records) {
    ByteBuffer bytes = bytes(segment);
    while (bytes.hasRemaining()) {
      int start = bytes.position();
      if (!readOne(bytes, records)) {
        cut(segment, start, bytes.limit() - start, othersFollow);
        return;
      }
    }
  }

  /** Reads one record if a whole one with the right checksum stands here. */
  private static boolean readOne(ByteBuffer bytes, List<LogRecord> records) {
    if (bytes.remaining() < HEADER) {
      return false;
    }
    int length = bytes.getInt();
    int checksum = bytes.getInt();
    if (length < HEADER || length > bytes.remaining()) {
      return false;
    }
    ByteBuffer payload = bytes.slice(bytes.position(), length);
    if (checksum(payload.duplicate()) != checksum) {
      return false;
    }
    records.add(LogRecord.decode(payload));
    bytes.position(bytes.position() + length);
    return true;
  }

  static int checksum(ByteBuffer payload) {
    var crc = new CRC32C();
    crc.update(payload);
    return (int) crc.getValue();
  }

  private static void cut(Path segment, int start, int length, boolean othersFollow) {
    Path name = segment.getFileName();
    if (othersFollow) {
      throw new StoreFailure(
          "%s in %s is damaged at byte %d, and later writes depend on it; restore the folder."
              .formatted(name, segment.getParent(), start));
    }
    System.out.println(
        "store: %s ended in an unfinished record; cut %d bytes after byte %d"
            .formatted(name, length, start));
  }

  private static ByteBuffer bytes(Path segment) {
    try {
      return ByteBuffer.wrap(Files.readAllBytes(segment));
    } catch (IOException e) {
      throw new StoreFailure("Cannot read " + segment + " (" + e.getMessage() + ").", e);
    }
  }
}
