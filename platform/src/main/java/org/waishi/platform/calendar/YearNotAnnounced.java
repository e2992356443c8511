package org.waishi.platform.calendar;

/** A day was asked for in a year whose holidays are not in the calendar's data. */
public final class YearNotAnnounced extends RuntimeException {

  private final int year;

  YearNotAnnounced(int year) {
    super(
        "the working-day calendar has no data for %1$d: add cn-%1$d.csv to the folder of waishi.calendar-dir once the State Council has announced it"
            .formatted(year));
    this.year = year;
  }

  public int year() {
    return year;
  }
}
