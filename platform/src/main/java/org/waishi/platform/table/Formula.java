package org.waishi.platform.table;

/**
 * Keeps spreadsheets from running what is only a name: a text that begins like a formula gets an
 * apostrophe before it, which reading takes away again.
 */
final class Formula {

  private static final String BEGINNINGS = "=+-@\t\r";

  private Formula() {}

  static String guarded(String text) {
    return beginsLikeOne(text, 0) ? "'" + text : text;
  }

  static String unguarded(String text) {
    return text.startsWith("'") && beginsLikeOne(text, 1) ? text.substring(1) : text;
  }

  private static boolean beginsLikeOne(String text, int at) {
    return text.length() > at && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }
}
