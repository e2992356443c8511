package org.waishi.local.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.waishi.local.store.checkpoint.CheckpointClock;
import org.waishi.local.store.checkpoint.Checkpoints;
import org.waishi.local.store.checkpoint.SnapshotAwareType;
import org.waishi.local.store.collection.StoreMaps;
import org.waishi.local.store.failure.StoreFailure;
import org.waishi.local.store.log.LogReader;
import org.waishi.local.store.log.LogRecord;
import org.waishi.local.store.log.RedoLog;

/** The folder that holds everything: one data file and the redo log. */
public record DataFolder(
    StoreMaps maps, RedoLog log, Checkpoints checkpoints, CheckpointClock clock) {

  private static final String FILE = "store.mv";
  private static final int CACHE_MEGABYTES = 32;

  /** Small pages: a change to one document rewrites its page, and a checkpoint writes them all. */
  private static final int PAGE_BYTES = 4_096;

  private static final int VERSIONS_KEPT = 10;

  /** Opens the folder, brings back what a crash left in the log, and starts the checkpoints. */
  static StoreBackend open(StoreOptions options) {
    create(options.data());
    MVStore file = open(options.data());
    try {
      return open(options, file);
    } catch (MVStoreException | IllegalStateException | IllegalArgumentException damaged) {
      throw damaged(options.data(), damaged);
    }
  }

  private static StoreBackend open(StoreOptions options, MVStore file) {
    List<LogRecord> records = LogReader.read(options.data());
    var log = new RedoLog(options.data(), options.fsync());
    var checkpoints = new Checkpoints(file, log, options.fsync());
    var maps = new StoreMaps(file, log, new SnapshotAwareType(checkpoints::openGate));
    var clock = new CheckpointClock(checkpoints);
    var backend = new StoreBackend(new DataFolder(maps, log, checkpoints, clock));
    backend.restore(records);
    clock.start();
    return backend;
  }

  private static void create(Path data) {
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new StoreFailure("Cannot create the folder " + data + " (" + e.getMessage() + ").", e);
    }
  }

  private static MVStore open(Path data) {
    try {
      return settle(
          new MVStore.Builder()
              .fileName(data.resolve(FILE).toString())
              .autoCommitDisabled()
              .cacheSize(CACHE_MEGABYTES)
              .pageSplitSize(PAGE_BYTES)
              .open());
    } catch (MVStoreException e) {
      throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
          ? new StoreFailure("The folder " + data + " is in use by another store.", e)
          : damaged(data, e);
    }
  }

  /**
   * Space of an old version may be used again as soon as some newer ones are on the disk, because
   * each of them is forced to the disk before the next begins.
   */
  private static MVStore settle(MVStore file) {
    file.setRetentionTime(0);
    file.setVersionsToKeep(VERSIONS_KEPT);
    return file;
  }

  private static StoreFailure damaged(Path data, Exception cause) {
    return new StoreFailure(
        "The folder %s is damaged (%s); restore it from a backup or start with an empty one."
            .formatted(data, cause.getMessage()),
        cause);
  }

  void close() {
    clock.close();
    checkpoints.now();
    maps.file().close();
  }
}
