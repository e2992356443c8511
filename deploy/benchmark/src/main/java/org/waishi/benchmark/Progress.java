package org.waishi.benchmark;

/** What is being measured, on the error stream, so that the output holds the table only. */
final class Progress {

  private Progress() {}

  static void say(String what) {
    System.err.println("  " + what);
  }
}
