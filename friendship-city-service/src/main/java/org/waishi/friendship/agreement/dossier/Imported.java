package org.waishi.friendship.agreement.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an agreement was signed before this register and came in by a table, on no review of it.
 *
 * @param on when it came in
 * @param confirmedBy who looked at it and did not send the table; null while nobody did
 */
@Schema(name = "AgreementImported")
public record Imported(LocalDate on, @Nullable String confirmedBy) {

  /** Somebody looked at it. */
  Imported confirmed(String by) {
    return new Imported(on, by);
  }
}
