package org.waishi.consular.trip.limit;

/** What is limited. */
public enum Measure {
  PEOPLE,
  COUNTRIES,
  /** From exit to entry stamp, both days in, to one country. */
  DAYS_IN_ONE,
  DAYS_IN_TWO,
  /** To three countries or more. */
  DAYS_IN_MORE,
  /** The same where flights are few. */
  FAR_DAYS_IN_ONE,
  FAR_DAYS_IN_TWO,
  FAR_DAYS_IN_MORE;

  /** The limit of days that a trip to so many countries goes by. */
  public static Measure days(int countries, boolean far) {
    return switch (countries) {
      case 0, 1 -> far ? FAR_DAYS_IN_ONE : DAYS_IN_ONE;
      case 2 -> far ? FAR_DAYS_IN_TWO : DAYS_IN_TWO;
      default -> far ? FAR_DAYS_IN_MORE : DAYS_IN_MORE;
    };
  }
}
