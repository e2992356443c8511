package org.waishi.consular.incident.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.incident.Incidents.Account;
import org.waishi.consular.incident.ReportIncident;
import org.waishi.consular.incident.happening.Happening;
import org.waishi.consular.incident.happening.IncidentKind;
import org.waishi.platform.crypto.PersonalField;

/**
 * A new case as clients send it. Place, account and informant are sealed before they are stored.
 */
record NewIncident(
    @NotNull IncidentKind kind,
    @Schema(example = "TH") @NotBlank String country,
    @Schema(example = "Bangkok") @NotBlank @Size(max = 200) String place,
    @NotNull Instant happenedAt,
    @NotNull Instant learnedAt,
    @NotNull @Valid People counts,
    @NotBlank @Size(max = 4000) String summary,
    @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 100) String informantName,
    @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 40) String informantPhone) {

  Account account() {
    Happening about = new Happening(country, kind, happenedAt, learnedAt);
    return new Account(new ReportIncident(about, counts.counts()), sealed());
  }

  private Map<PersonalField, String> sealed() {
    Map<PersonalField, String> all = new EnumMap<>(PersonalField.class);
    all.put(PersonalField.WHEREABOUTS, place);
    all.put(PersonalField.ACCOUNT, summary);
    if (informantName != null) {
      all.put(PersonalField.NAME, informantName);
    }
    if (informantPhone != null) {
      all.put(PersonalField.PHONE, informantPhone);
    }
    return all;
  }
}
