package org.waishi.benchmark.report;

/** What is being measured, on the error stream, so that the output holds the table only. */
public final class Progress {

  private Progress() {}

  public static void say(String what) {
    System.err.println("  " + what);
  }
}
