package org.waishi.friendship.honour.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationState;
import org.waishi.friendship.honour.Nominations;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.web.problem.Rejection;

/** Says to anybody who holds a certificate whether it is good. Needs no token. */
@RestController
@RequestMapping("/api/v1/honour-certificates")
@Tag(name = "honours")
class VerificationController {

  private final Nominations nominations;
  private final Friends friends;

  VerificationController(Nominations nominations, Friends friends) {
    this.nominations = nominations;
    this.friends = friends;
  }

  /** Whether a certificate is good. */
  enum Status {
    /** 有效. */
    VALID,
    /** 已撤销. */
    REVOKED
  }

  /**
   * All that is told.
   *
   * @param name masked; null once the person's data were erased
   */
  @Schema(name = "VerifiedCertificate")
  record Verified(
      Status status,
      @Schema(example = "qindao-award") String kind,
      @Schema(example = "QD-QDA-2026-0007") String number,
      @Schema(example = "2026-05-01") LocalDate awardedOn,
      @Nullable @Schema(example = "M*** M***") String name) {}

  @GetMapping("/{number}")
  @PermitAll
  @Operation(summary = "Verifies a certificate by its number and the code printed on it")
  Verified verify(@PathVariable String number, @RequestParam String code) {
    return nominations
        .numbered(number)
        .filter(found -> CertificateCode.of(found.id(), number).is(code))
        .map(this::told)
        .orElseThrow(() -> Rejection.notFound().thrown());
  }

  private Verified told(Stored<Nomination> stored) {
    Nomination nomination = stored.state();
    Nomination.Award award = Objects.requireNonNull(nomination.award());
    return new Verified(
        nomination.state() == NominationState.AWARDED ? Status.VALID : Status.REVOKED,
        nomination.proposal().kind(),
        award.certificateNumber(),
        award.on(),
        name(nomination));
  }

  private @Nullable String name(Nomination nomination) {
    return friends
        .find(nomination.proposal().friendId())
        .map(friend -> friend.personal().masked().get(PersonalField.NAME))
        .orElse(null);
  }
}
