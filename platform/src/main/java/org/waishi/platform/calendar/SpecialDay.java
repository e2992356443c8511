package org.waishi.platform.calendar;

import java.time.LocalDate;

/**
 * A day that differs from the ordinary week, as a notice of the State Council's General Office
 * orders it.
 *
 * @param nameZh the festival it belongs to, in Chinese
 * @param nameEn the same in English
 * @param source number of the notice, such as 国办发明电〔2025〕7号
 */
public record SpecialDay(LocalDate date, Kind kind, String nameZh, String nameEn, String source) {

  public enum Kind {
    /** 放假: no work, whatever the day of the week. */
    HOLIDAY,
    /** 调休上班: a weekend day that is worked. */
    WORKDAY
  }
}
