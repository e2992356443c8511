package org.waishi.friendship.agreement.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.document.PaperPrinter;
import org.waishi.friendship.office.OfficeCity;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.problem.Rejection;

/** Texts of agreements to print and to sign. */
@RestController
@RequestMapping("/api/v1/agreements/{id}")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
@Tag(name = "agreements")
class AgreementTextController {

  private final Agreements agreements;
  private final Ties ties;
  private final Cities cities;
  private final PaperPrinter printer;
  private final OfficeCity home;

  AgreementTextController(
      Agreements agreements, Ties ties, Cities cities, PaperPrinter printer, OfficeCity home) {
    this.agreements = agreements;
    this.ties = ties;
    this.cities = cities;
    this.printer = printer;
    this.home = home;
  }

  @GetMapping(path = "/text", produces = MediaType.APPLICATION_PDF_VALUE)
  @Operation(summary = "Its text as a PDF, in Chinese, English, or both side by side")
  ResponseEntity<byte[]> text(
      @PathVariable String id, @RequestParam(defaultValue = "BOTH") Language language) {
    Agreement agreement =
        agreements.find(id).orElseThrow(() -> Rejection.notFound().thrown()).state();
    byte[] file = printer.print(new AgreementText(agreement, sides(agreement)).in(language));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(agreement, language))
        .body(file);
  }

  private Wording.Sides sides(Agreement agreement) {
    String city = ties.find(agreement.tieId()).orElseThrow().state().cityId();
    Content before =
        Optional.ofNullable(agreement.content().supersedes())
            .flatMap(agreements::find)
            .map(found -> found.state().content())
            .orElse(null);
    return new Wording.Sides(home, cities.find(city).orElseThrow().state(), before);
  }

  private static String attachment(Agreement agreement, Language language) {
    String name = agreement.kind() + "-" + agreement.id() + "-" + language + ".pdf";
    return ContentDisposition.attachment()
        .filename(name.toLowerCase(Locale.ROOT))
        .build()
        .toString();
  }
}
