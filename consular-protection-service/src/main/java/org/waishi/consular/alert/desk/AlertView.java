package org.waishi.consular.alert.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.alert.Alert;
import org.waishi.consular.alert.AlertLevel;
import org.waishi.consular.alert.AlertSubject;
import org.waishi.consular.alert.AlertTerms;
import org.waishi.consular.alert.CountryRisk;
import org.waishi.platform.command.Stored;

/** An alert as clients see it. */
record AlertView(
    String id,
    String country,
    @Nullable String area,
    AlertLevel level,
    CountryRisk risk,
    LocalDate from,
    LocalDate to,
    String textZh,
    String textEn,
    String sourceAddress,
    boolean lapsed) {

  static AlertView of(Stored<Alert> stored) {
    Alert alert = stored.state();
    AlertSubject about = alert.about();
    AlertTerms terms = alert.terms();
    return new AlertView(
        alert.id(),
        about.country(),
        about.area(),
        terms.level(),
        terms.level().risk(),
        about.from(),
        terms.to(),
        terms.textZh(),
        terms.textEn(),
        about.sourceAddress(),
        alert.lapsed());
  }
}
