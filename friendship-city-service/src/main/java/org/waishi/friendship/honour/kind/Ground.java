package org.waishi.friendship.honour.kind;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For what an honour is given (授予条件).
 *
 * @param validUntil the last day; null while it holds
 * @param kind of which honour
 * @param code by which nominations name it, {@code friendly-exchanges}
 */
@Schema(name = "HonourGround")
public record Ground(
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    String kind,
    String code,
    String textZh,
    String textEn) {

  boolean holds(String honour, LocalDate day) {
    return kind.equals(honour)
        && !validFrom.isAfter(day)
        && (validUntil == null || !validUntil.isBefore(day));
  }
}
