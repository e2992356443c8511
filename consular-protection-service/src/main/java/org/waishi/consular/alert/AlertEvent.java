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
      implements AlertEvent {

    static AlertRaised of(String id, AlertSubject about, AlertTerms terms) {
      return new AlertRaised(
          id,
          about.country(),
          about.area(),
          terms.level(),
          about.from(),
          terms.to(),
          terms.textZh(),
          terms.textEn(),
          about.sourceAddress());
    }

    AlertSubject about() {
      return new AlertSubject(country, area, from, sourceAddress);
    }

    AlertTerms terms() {
      return new AlertTerms(level, to, textZh, textEn);
    }
  }

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
      implements AlertEvent {

    static AlertChanged of(String id, AlertSubject about, AlertTerms terms) {
      return new AlertChanged(
          id,
          about.country(),
          about.area(),
          terms.level(),
          about.from(),
          terms.to(),
          terms.textZh(),
          terms.textEn(),
          about.sourceAddress());
    }

    AlertTerms terms() {
      return new AlertTerms(level, to, textZh, textEn);
    }
  }

  /** It holds no longer. */
  record AlertLapsed(String alertId, String country, LapseReason reason) implements AlertEvent {}
}
