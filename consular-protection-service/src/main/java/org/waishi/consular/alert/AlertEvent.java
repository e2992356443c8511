package org.waishi.consular.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to an alert. */
public sealed interface AlertEvent {

  /** An alert holds from now. */
  record AlertRaised(
      String alertId,
      String country,
      @Nullable String area,
      AlertLevel level,
      LocalDate from,
      LocalDate to,
      String textZh,
      String textEn,
      String sourceAddress)
      implements AlertEvent {}

  /** It says something else from now; the full picture again. */
  record AlertChanged(
      String alertId,
      String country,
      @Nullable String area,
      AlertLevel level,
      LocalDate from,
      LocalDate to,
      String textZh,
      String textEn,
      String sourceAddress)
      implements AlertEvent {}

  /** It holds no longer. */
  record AlertLapsed(String alertId, String country, LapseReason reason) implements AlertEvent {}
}
