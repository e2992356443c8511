package org.waishi.friendship.honour.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.friend.FriendEvolution;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.Nominations;
import org.waishi.platform.access.Unmasking;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.problem.Rejection;

/** Certificates to print: a look at a name in clear, for a reason and on record. */
@RestController
@RequestMapping("/api/v1/honour-nominations/{id}")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER})
@Tag(name = "honours")
class CertificateController {

  private final Nominations nominations;
  private final Certificates certificates;
  private final Unmasking unmasking;

  CertificateController(Nominations nominations, Certificates certificates, Unmasking unmasking) {
    this.nominations = nominations;
    this.certificates = certificates;
    this.unmasking = unmasking;
  }

  /** Languages of certificates. */
  enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
      this.locale = locale;
    }
  }

  @Schema(name = "CertificatePrint")
  record Print(
      @NotNull @Schema(example = "ZH") Language language,
      @NotNull
          @Size(min = 8, max = 500)
          @Pattern(regexp = "(?s).*\\S.*")
          @Schema(example = "颁证仪式用纸质证书")
          String reason) {}

  @PostMapping(path = "/certificate-prints", produces = MediaType.APPLICATION_PDF_VALUE)
  @Operation(summary = "The certificate as a PDF, with a code by which anybody can verify it")
  ResponseEntity<byte[]> print(
      @PathVariable String id, @Valid @RequestBody Print wish, Caller caller) {
    Stored<Nomination> stored =
        nominations.find(id).orElseThrow(() -> Rejection.notFound().thrown());
    Nomination nomination = stored.state();
    List<Refusal> against = certificates.against(nomination, wish.language().locale);
    if (!against.isEmpty()) {
      return Answers.changed(new Result.Refused<Nomination>(against), _ -> new byte[0]);
    }
    byte[] file =
        unmasking.show(
            caller,
            new Unmasking.Look(
                FriendEvolution.KIND.name(),
                nomination.proposal().friendId(),
                List.of("NAME", "OTHER_NAME")),
            new Unmasking.Reason(wish.reason()),
            () -> certificates.print(stored, wish.language().locale));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(nomination, wish.language()))
        .body(file);
  }

  private static String attachment(Nomination nomination, Language language) {
    String number = Objects.requireNonNull(nomination.award()).certificateNumber();
    String name = number + "-" + language.locale.getLanguage() + ".pdf";
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
