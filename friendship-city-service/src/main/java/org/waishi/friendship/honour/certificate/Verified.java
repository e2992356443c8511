package org.waishi.friendship.honour.certificate;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that is told to whoever holds a certificate.
 *
 * @param revokedOn when it was taken away; null while it is good
 * @param name masked; null once the person took the consent back or the data were erased
 */
@Schema(name = "VerifiedCertificate")
record Verified(
    Status status,
    @Schema(example = "qindao-award") String kind,
    @Schema(example = "琴岛奖") String titleZh,
    @Schema(example = "Qindao Award") String titleEn,
    @Schema(example = "2026") int session,
    @Schema(example = "QD-QDA-2026-0007") String number,
    @Schema(example = "2026-05-01") LocalDate awardedOn,
    @Nullable @Schema(example = "2027-02-01") LocalDate revokedOn,
    @Nullable @Schema(example = "M*** M***") String name) {

  /** Whether a certificate is good. */
  enum Status {
    /** 有效. */
    VALID,
    /** 已撤销. */
    REVOKED
  }
}
