package org.waishi.apec.requirement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.table.TableRow;

/**
 * Where a rule comes from, and when it holds.
 *
 * @param source the mark of the domain guide that says so, or "design"
 * @param standing whether the office has confirmed it
 * @param validFrom first day of the rule; null while no source tells it, and then it holds already
 * @param validUntil last day of the rule; null while it holds
 */
public record Basis(
    @Schema(example = "S9c: person") String source,
    Standing standing,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  /** How sure a rule is. */
  public enum Standing {
    CONFIRMED,
    OFFICE_TO_CONFIRM
  }

  boolean holdsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validUntil == null || !day.isAfter(validUntil));
  }

  /** Reads the columns that every table of rules has; who confirms a rule knows its first day. */
  static Basis of(TableRow row) {
    String source = row.text("source");
    Standing standing = row.oneOf("standing", Standing.class);
    LocalDate from = row.parsed("valid_from", LocalDate::parse, "2026-01-01");
    LocalDate until = row.parsed("valid_until", LocalDate::parse, "2026-12-31");
    if (standing == Standing.CONFIRMED && from == null) {
      row.fault("valid_from", "required");
    }
    return new Basis(source, standing, from, until);
  }
}
