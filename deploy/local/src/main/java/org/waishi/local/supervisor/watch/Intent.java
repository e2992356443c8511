package org.waishi.local.supervisor.watch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Whether a part shall run: up, down until somebody starts it, or ending with the whole suite. */
final class Intent {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean up = true;
  private boolean ending;

  void wantUp(boolean wanted) {
    change(() -> up = wanted);
  }

  /** From now on nothing is started and a death is no news. */
  void end() {
    change(() -> ending = true);
  }

  boolean isUp() {
    return ask(() -> up && !ending);
  }

  boolean isEnding() {
    return ask(() -> ending);
  }

  /** Does it while the part shall run, so that nothing starts behind the back of an end. */
  <T> Optional<T> ifUp(Supplier<T> start) {
    return ask(() -> up && !ending ? Optional.of(start.get()) : Optional.empty());
  }

  /** Blocks while the part shall be down; false once the suite is ending. */
  boolean awaitUp() throws InterruptedException {
    lock.lock();
    try {
      while (!up && !ending) {
        changed.await();
      }
      return !ending;
    } finally {
      lock.unlock();
    }
  }

  /** Waits, but no longer than the part shall run. */
  void pause(int millis) throws InterruptedException {
    lock.lock();
    try {
      long left = MILLISECONDS.toNanos(millis);
      while (left > 0 && up && !ending) {
        left = changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  private void change(Runnable to) {
    lock.lock();
    try {
      to.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private <T> T ask(Supplier<T> question) {
    lock.lock();
    try {
      return question.get();
    } finally {
      lock.unlock();
    }
  }
}
