package org.waishi.event.date;

import org.waishi.platform.aggregate.Refusal;

/** Why something cannot be held then. */
public sealed interface DateRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /** The text is no day, month or year of the calendar. */
  record NoSuchDate(String date) implements DateRefusal {
    @Override
    public String code() {
      return "no-such-date";
    }
  }

  /** The end lies before the start. */
  record EndsBeforeItStarts(String startsOn, String endsOn) implements DateRefusal {
    @Override
    public String code() {
      return "ends-before-it-starts";
    }
  }

  /** There are hours, but the days are not known to the day. */
  record HoursWithoutDays(String startsOn, String endsOn) implements DateRefusal {
    @Override
    public String code() {
      return "hours-without-days";
    }
  }

  /** It was approved for other days; those may be made exact, not moved. */
  record OutsideApprovedDates(String startsOn, String endsOn) implements DateRefusal {
    @Override
    public String code() {
      return "outside-approved-dates";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
