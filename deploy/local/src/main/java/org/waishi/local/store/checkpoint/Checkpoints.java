package org.waishi.local.store.checkpoint;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.waishi.local.store.log.RedoLog;

/**
 * Moves what the redo log holds into the data file, off the requests' path.
 *
 * <p>A checkpoint must hold whole commands: documents and index entries together. So commands that
 * write pass a gate which a checkpoint closes for the moment in which the log changes its segment
 * and the data file fixes its version; the pages are written while commands go on. Only when they
 * are on the disk is the old segment dropped.
 */
public final class Checkpoints {

  private static final long PATIENCE_MILLIS = 20;
  private static final long SMALL_FILE = 64 << 20;
  private static final int FILL_PERCENT = 50;
  private static final int COMPACTED_AT_ONCE = 4 << 20;

  private final MVStore file;
  private final RedoLog log;
  private final boolean fsync;
  private final ReentrantLock one = new ReentrantLock();
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private volatile long held;

  public Checkpoints(MVStore file, RedoLog log, boolean fsync) {
    this.file = file;
    this.log = log;
    this.fsync = fsync;
  }

  /** Runs a command that writes documents. */
  public <T> T writing(Supplier<T> command) {
    gate.readLock().lock();
    try {
      return command.get();
    } finally {
      gate.readLock().unlock();
    }
  }

  /** Runs a command that changes collections or indexes, alone, and saves it before it returns. */
  public <T> T alone(Supplier<T> command) {
    one.lock();
    try {
      log.prepareRotation();
      gate.writeLock().lock();
      T answer = command.get();
      save();
      return answer;
    } finally {
      openGate();
      one.unlock();
    }
  }

  /** Saves what is not yet in the data file; gives up if commands take too long to pause. */
  boolean tryNow() throws InterruptedException {
    one.lock();
    try {
      log.prepareRotation();
      if (!gate.writeLock().tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        return false;
      }
      save();
      return true;
    } finally {
      openGate();
      one.unlock();
    }
  }

  /** Saves what is not yet in the data file, however long commands take to pause. */
  public void now() {
    alone(() -> true);
  }

  private void save() {
    long end = log.appended();
    long segment = log.rotate();
    file.commit();
    openGate();
    if (fsync) {
      file.sync();
    }
    log.dropBefore(segment);
    held = end;
  }

  /** Moves what little is left of old versions together, so that the file can use their space. */
  void compact() {
    if (file.getFileStore().size() > SMALL_FILE) {
      file.compact(FILL_PERCENT, COMPACTED_AT_ONCE);
    }
  }

  /** Lets writers on as soon as the version to save is fixed; the saving thread calls it. */
  public void openGate() {
    if (gate.isWriteLockedByCurrentThread()) {
      gate.writeLock().unlock();
    }
  }

  /** Bytes of log that no checkpoint holds yet. */
  long behind() {
    return log.appended() - held;
  }
}
