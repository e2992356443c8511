package org.waishi.friendship.agreement.signing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.terms.Bilingual;

/**
 * How an agreement was signed; the names of who signed are sealed beside it.
 *
 * @param fileId the signed paper; null only where it was signed before this register and not kept
 * @param witnesses by their offices
 * @param inForceFrom the first day on which it holds
 * @param validUntil the last day, where the paper names one; else it follows from the term
 * @param engagementId the engagement at which it was signed, if at one
 */
@Schema(name = "AgreementSigning")
public record Signing(
    @Nullable String fileId,
    LocalDate on,
    String place,
    List<Bilingual> witnesses,
    LocalDate inForceFrom,
    @Nullable LocalDate validUntil,
    @Nullable String engagementId) {

  /** Keeps its own copy. */
  public Signing {
    witnesses = List.copyOf(witnesses);
  }
}
