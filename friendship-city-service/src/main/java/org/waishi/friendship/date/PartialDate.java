package org.waishi.friendship.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as far as it is known: {@code 1992}, {@code 1992-08} or {@code 1992-08-24}.
 *
 * @param text ISO 8601, at its precision
 */
public record PartialDate(@JsonValue String text) implements Comparable<PartialDate> {

  /** Refuses what is no date. */
  public PartialDate {
    firstOf(text);
  }

  /** The date of a text. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDate of(String text) {
    return new PartialDate(text);
  }

  /** A day that is known. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  /** Whether the day is not known. */
  public boolean approximate() {
    return text.length() < 10;
  }

  /** The calendar year. */
  public int year() {
    return first().getYear();
  }

  /** The earliest day it can be. */
  public LocalDate first() {
    return firstOf(text);
  }

  /** The latest day it can be. */
  public LocalDate last() {
    return switch (text.length()) {
      case 4 -> LocalDate.of(year(), 12, 31);
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> first();
    };
  }

  /** The same date in another year; 29 February falls on 28 February. */
  public PartialDate inYear(int year) {
    return new PartialDate(first().withYear(year).toString().substring(0, text.length()));
  }

  @Override
  public int compareTo(PartialDate other) {
    return first().compareTo(other.first());
  }

  private static LocalDate firstOf(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      case 10 -> LocalDate.parse(text);
      default -> throw new IllegalArgumentException("date: " + text + " (expected: 1992-08-24)");
    };
  }
}
