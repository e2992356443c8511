package org.waishi.platform.calendar;

import java.util.List;

/** Calendar data that cannot be used; names every fault of the file at once. */
public final class CalendarInvalid extends RuntimeException {

  private final List<String> faults;

  CalendarInvalid(String file, List<String> faults) {
    super("calendar file " + file + " cannot be used: " + String.join("; ", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
