package org.waishi.event.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A day, a month or a year as a text, and the days it can mean. */
public final class PartialDay {

  /** What it may look like. */
  public static final String FORM = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  private static final int DAY = "2022-08-24".length();
  private static final int MONTH = "2022-08".length();

  private PartialDay() {}

  static boolean isDay(String text) {
    return text.length() == DAY;
  }

  static boolean exists(String text) {
    try {
      return text.matches(FORM) && first(text).getYear() > 0;
    } catch (DateTimeException none) {
      return false;
    }
  }

  static LocalDate first(String text) {
    if (isDay(text)) {
      return LocalDate.parse(text);
    }
    return text.length() == MONTH ? YearMonth.parse(text).atDay(1) : Year.parse(text).atDay(1);
  }

  static LocalDate last(String text) {
    if (isDay(text)) {
      return LocalDate.parse(text);
    }
    return text.length() == MONTH
        ? YearMonth.parse(text).atEndOfMonth()
        : Year.parse(text).atMonth(12).atEndOfMonth();
  }
}
