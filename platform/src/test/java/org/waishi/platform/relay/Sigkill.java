package org.waishi.platform.relay;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** The real signal, from outside the JVM, sent once by a thread that nothing else can hold up. */
final class Sigkill {

  private static final AtomicBoolean SENT = new AtomicBoolean();

  private Sigkill() {}

  /** Ends this process by SIGKILL; does not return. */
  static void self() {
    if (SENT.compareAndSet(false, true)) {
      Thread.ofPlatform().start(Sigkill::send);
    }
    while (true) {
      LockSupport.park();
    }
  }

  private static void send() {
    try {
      long pid = ProcessHandle.current().pid();
      new ProcessBuilder("kill", "-KILL", Long.toString(pid)).start().waitFor();
    } catch (IOException | InterruptedException impossible) {
      Runtime.getRuntime().halt(1);
    }
  }
}
