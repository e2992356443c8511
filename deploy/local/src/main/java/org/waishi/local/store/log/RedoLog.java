package org.waishi.local.store.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.failure.StoreFailure;

/**
 * Keeps every change on the disk until a checkpoint holds it.
 *
 * <p>{@link #append} only remembers a record; {@link #awaitDurable} returns once everything
 * appended so far is on the disk. Whoever comes first writes for all who came meanwhile, so that
 * many writers share one fdatasync. Records reach the disk in the order in which they were
 * appended, across segments too.
 */
public final class RedoLog {

  private static final int FLUSH_EARLY = 4 << 20;

  private final Path folder;
  private final boolean fsync;
  private final Object flushing = new Object();
  private ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private LogSegment segment;
  private @Nullable LogSegment next;
  private volatile long appended;
  private volatile long durable;

  /** Begins a new segment after all that exist. */
  public RedoLog(Path folder, boolean fsync) {
    this.folder = folder;
    this.fsync = fsync;
    this.segment = begin(1 + lastNumber(folder));
  }

  private static long lastNumber(Path folder) {
    return LogSegment.files(folder).stream().mapToLong(LogSegment::number).max().orElse(0);
  }

  private LogSegment begin(long number) {
    try {
      return LogSegment.create(folder, number);
    } catch (IOException e) {
      throw new StoreFailure("Cannot write to " + folder + " (" + e.getMessage() + ").", e);
    }
  }

  public void append(LogRecord record) {
    byte[] payload = record.encode();
    var header = ByteBuffer.allocate(LogReader.HEADER).putInt(payload.length);
    header.putInt(LogReader.checksum(ByteBuffer.wrap(payload)));
    if (append(header.array(), payload) > FLUSH_EARLY) {
      awaitDurable();
    }
  }

  private synchronized int append(byte[] header, byte[] payload) {
    pending.writeBytes(header);
    pending.writeBytes(payload);
    appended = appended + header.length + payload.length;
    return pending.size();
  }

  /** Bytes appended since the log was opened. */
  public long appended() {
    return appended;
  }

  public void awaitDurable() {
    long needed = appended;
    if (durable >= needed) {
      return;
    }
    synchronized (flushing) {
      if (durable < needed) {
        flush();
      }
    }
  }

  private void flush() {
    ByteBuffer bytes;
    long end;
    synchronized (this) {
      bytes = ByteBuffer.wrap(pending.toByteArray());
      end = appended;
      pending.reset();
    }
    write(bytes);
    durable = end;
  }

  private void write(ByteBuffer bytes) {
    try {
      segment.write(bytes);
      if (fsync) {
        segment.channel().force(false);
      }
    } catch (IOException e) {
      throw new StoreFailure("Cannot write to " + segment.file() + " (" + e.getMessage() + ").", e);
    }
  }

  /**
   * Makes the file of the next segment, so that {@link #rotate} need not wait for the folder to
   * reach the disk. To be called by whoever will rotate.
   */
  public void prepareRotation() {
    if (next == null) {
      next = begin(segment.number() + 1);
    }
    awaitDurable();
  }

  /**
   * Ends the current segment; what is appended from now on goes to the one whose number returns.
   */
  public long rotate() {
    synchronized (flushing) {
      flush();
      close(segment);
      segment = next == null ? begin(segment.number() + 1) : next;
      next = null;
      return segment.number();
    }
  }

  private static void close(LogSegment segment) {
    try {
      segment.channel().close();
    } catch (IOException e) {
      throw new StoreFailure("Cannot close " + segment.file() + " (" + e.getMessage() + ").", e);
    }
  }

  /** Forgets the segments before this one: a checkpoint holds what they held. */
  public void dropBefore(long number) {
    for (Path file : LogSegment.files(folder)) {
      if (LogSegment.number(file) < number) {
        delete(file);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new StoreFailure("Cannot delete " + file + " (" + e.getMessage() + ").", e);
    }
  }
}
