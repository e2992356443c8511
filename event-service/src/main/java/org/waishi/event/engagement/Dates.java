package org.waishi.event.engagement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an engagement is held, as exactly as is known: {@code 2022-08-24}, {@code 2022-08} or {@code
 * 2022}.
 *
 * @param startsOn the first day, month or year
 * @param endsOn the last; the same when it is short
 * @param firstDay the earliest day this can mean
 * @param lastDay the latest day this can mean
 */
public record Dates(String startsOn, String endsOn, LocalDate firstDay, LocalDate lastDay) {

  /** What a date may look like. */
  static final String FORM = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  private static final int DAY = "2022-08-24".length();
  private static final int MONTH = "2022-08".length();

  /** From texts that {@link #faults} has nothing against. */
  public static Dates of(String startsOn, @Nullable String endsOn) {
    String end = endsOn == null ? startsOn : endsOn;
    return new Dates(startsOn, end, first(startsOn), last(end));
  }

  /** What is wrong with these texts. */
  static List<EngagementRefusal> faults(String startsOn, @Nullable String endsOn) {
    List<EngagementRefusal> faults = new ArrayList<>();
    String end = endsOn == null ? startsOn : endsOn;
    List.of(startsOn, end).stream()
        .distinct()
        .filter(text -> !exists(text))
        .forEach(text -> faults.add(new EngagementRefusal.NoSuchDate(text)));
    if (faults.isEmpty() && last(end).isBefore(first(startsOn))) {
      faults.add(new EngagementRefusal.EndsBeforeItStarts(startsOn, end));
    }
    return faults;
  }

  /** Whether both ends are known to the day. */
  boolean exact() {
    return startsOn.length() == DAY && endsOn.length() == DAY;
  }

  private static boolean exists(String text) {
    try {
      return text.matches(FORM) && first(text).getYear() > 0;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static LocalDate first(String text) {
    if (text.length() == DAY) {
      return LocalDate.parse(text);
    }
    return text.length() == MONTH ? YearMonth.parse(text).atDay(1) : Year.parse(text).atDay(1);
  }

  private static LocalDate last(String text) {
    if (text.length() == DAY) {
      return LocalDate.parse(text);
    }
    return text.length() == MONTH
        ? YearMonth.parse(text).atEndOfMonth()
        : LocalDate.of(Integer.parseInt(text), 12, 31);
  }
}
