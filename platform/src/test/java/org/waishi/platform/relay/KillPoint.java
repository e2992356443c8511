package org.waishi.platform.relay;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.atomic.AtomicLong;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.outbox.EventLog;

/** Where a process dies: as by SIGKILL, with nothing closed and no hook run. */
enum KillPoint {
  /** The document is written; nothing was sent. */
  BEFORE_PUBLISH(200),
  /** The broker has the fact; the journal does not. */
  BEFORE_JOURNAL(20),
  /** The journal has the fact; it still stands in the document. */
  BEFORE_PULL(20),
  /** It lives. */
  NEVER(0);

  private static final AtomicLong MEETINGS = new AtomicLong();

  /**
   * How many are let through first: more than a killed process leaves behind, or the next one would
   * die of what it finds before it has done anything of its own.
   */
  private final int spared;

  KillPoint(int spared) {
    this.spared = spared;
  }

  /** Dies here when this is the point and enough were spared. */
  void reached(KillPoint here) {
    if (this == here && MEETINGS.incrementAndGet() > spared) {
      Sigkill.self();
    }
  }

  /** The broker, seen through this point. */
  EventLog around(EventLog log) {
    return (outbox, entry) -> {
      reached(BEFORE_PUBLISH);
      log.append(outbox, entry);
    };
  }

  /** The store's commands, seen through this point. */
  CommandListener watcher() {
    return new CommandListener() {
      @Override
      public void commandStarted(CommandStartedEvent command) {
        if (writes(command, "insert", Journal.COLLECTION)) {
          reached(BEFORE_JOURNAL);
        } else if (writes(command, "update", "counters") && pulls(command)) {
          reached(BEFORE_PULL);
        }
      }
    };
  }

  private static boolean writes(CommandStartedEvent command, String name, String collection) {
    return command.getCommandName().equals(name)
        && command.getCommand().getString(name).getValue().equals(collection);
  }

  /** A replacement has no operators; the relay's pull has. */
  private static boolean pulls(CommandStartedEvent command) {
    return command.getCommand().toString().contains("$unset");
  }
}
