package org.waishi.friendship.honour.certificate;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.honour.Instruction;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationState;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.web.problem.Rejection;

/**
 * Says to anybody who holds a certificate whether it is good, as a page to browsers and as JSON to
 * others. Needs no token; a wrong number, a wrong code, and what a table said and nobody confirmed
 * get the same answer.
 */
@RestController
@RequestMapping("/api/v1/honour-certificates")
@Tag(name = "honours")
class VerificationController {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Nominations nominations;
  private final Friends friends;
  private final HonourRules rules;
  private final CertificateCodes codes;

  VerificationController(
      Nominations nominations, Friends friends, HonourRules rules, CertificateCodes codes) {
    this.nominations = nominations;
    this.friends = friends;
    this.rules = rules;
    this.codes = codes;
  }

  @GetMapping("/{number}")
  @PermitAll
  @Operation(summary = "Verifies a certificate by its number and the code printed on it")
  Verified verify(@PathVariable String number, @RequestParam(defaultValue = "") String code) {
    return told(number, code).orElseThrow(() -> Rejection.notFound().thrown());
  }

  /** The same for browsers. */
  @GetMapping(path = "/{number}", produces = MediaType.TEXT_HTML_VALUE)
  @PermitAll
  @Hidden
  ResponseEntity<String> page(
      @PathVariable String number, @RequestParam(defaultValue = "") String code) {
    Optional<Verified> told = told(number, code);
    return ResponseEntity.status(told.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
        .contentType(PAGE)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .body(told.map(VerificationPage::of).orElseGet(VerificationPage::unknown));
  }

  private Optional<Verified> told(String number, String code) {
    return nominations
        .numbered(number)
        .filter(found -> codes.is(found.personal(), code))
        .filter(found -> found.state().state() != NominationState.IMPORTED)
        .map(Stored::state)
        .map(this::told);
  }

  private Verified told(Nomination nomination) {
    Nomination.Award award = Objects.requireNonNull(nomination.award());
    String kind = nomination.proposal().kind();
    int session = nomination.proposal().session();
    HonourRule rule = rules.known(kind, session).orElseThrow();
    return new Verified(
        nomination.state() == NominationState.AWARDED
            ? Verified.Status.VALID
            : Verified.Status.REVOKED,
        kind,
        rule.titleZh(),
        rule.titleEn(),
        session,
        award.certificateNumber(),
        award.on(),
        Optional.ofNullable(nomination.revocation()).map(Instruction::on).orElse(null),
        name(nomination));
  }

  private @Nullable String name(Nomination nomination) {
    return friends
        .find(nomination.proposal().friendId())
        .filter(friend -> friend.state().silenced().isEmpty())
        .map(friend -> friend.personal().masked().get(PersonalField.NAME))
        .orElse(null);
  }
}
