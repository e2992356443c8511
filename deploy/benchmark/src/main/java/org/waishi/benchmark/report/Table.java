package org.waishi.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table that is printed, in Markdown. Not for several threads. */
public final class Table {

  static final String UNMEASURED = "not measured";
  private static final String HEAD =
      "| what | measured | raw limit | ratio |\n|---|---:|---:|---:|\n";

  private final List<String> rows = new ArrayList<>();

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** A number that nothing stands beside. */
  public void row(String what, String measured) {
    row(what, measured, "", "");
  }

  public void missing(String what, String why) {
    row(what, UNMEASURED + ": " + why);
  }

  /** A number beside the raw limit of the same run. */
  public void row(String what, double measured, double raw, String unit) {
    row(what, number(measured, unit), number(raw, unit), ratio(measured, raw));
  }

  public static String number(double value, String unit) {
    String form = value >= 100 ? "%.0f %s" : value >= 1 ? "%.2f %s" : "%.3f %s";
    return String.format(Locale.ROOT, form, value, unit).strip();
  }

  private static String ratio(double measured, double raw) {
    return raw > 0 ? String.format(Locale.ROOT, "%.2f", measured / raw) : "";
  }

  private void row(String what, String measured, String raw, String ratio) {
    rows.add("| %s | %s | %s | %s |".formatted(what, measured, raw, ratio));
  }

  @Override
  public String toString() {
    return HEAD + String.join("\n", rows) + "\n";
  }
}
