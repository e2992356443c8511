package org.waishi.event.date;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/**
 * From when on the first day to when on the last, by the office's clock.
 *
 * @param from to the minute
 * @param until to the minute
 */
public record Hours(
    @JsonFormat(pattern = "HH:mm") LocalTime from, @JsonFormat(pattern = "HH:mm") LocalTime until) {

  /** As a caller or a fact writes them: {@code 09:30}. */
  public static final String FORM = "([01]\\d|2[0-3]):[0-5]\\d";
}
